/// Qt as installed is built without ThreadSanitizer, which therefore sees neither that QWaitCondition gives
/// the mutex back while it waits nor that what is posted happens before it is delivered, and takes both for
/// races. Linked into each test under the preset tsan, these stand before Qt's own functions and tell it. All
/// that is posted and all that is delivered is one order for it: a race between two threads that exchanged an
/// event in the meantime is not found; every other one is.

#include <QCoreApplication>
#include <QFuture>
#include <QMetaObject>
#include <QMutex>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

char order = 0;

void happened()
{
    __tsan_release(&order);
}

void happensAfter()
{
    __tsan_acquire(&order);
}

template<typename Function>
Function qtsOwn(const char* symbol)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, symbol));
}

bool onDelivery(void**)
{
    happensAfter();
    return false; // and deliver it
}

void watchDeliveries()
{
    QInternal::registerCallback(QInternal::EventNotifyCallback, &onDelivery);
}
Q_CONSTRUCTOR_FUNCTION(watchDeliveries)

/// A call as it was posted, with its order: after the posting, and before whoever waits for it goes on.
class OrderedCall : public QtPrivate::QSlotObjectBase {
public:
    explicit OrderedCall(QSlotObjectBase* call) : QSlotObjectBase(&impl), m_call(call) {}

private:
    static void impl(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool*)
    {
        auto* ordered = static_cast<OrderedCall*>(self);
        happensAfter();
        if (which == Call) {
            ordered->m_call->call(receiver, arguments);
        } else if (which == Destroy) {
            ordered->m_call->destroyIfLastRef();
            delete ordered;
        }
        happened();
    }

    QSlotObjectBase* m_call;
};

} // namespace

bool QWaitCondition::wait(QMutex* mutex, QDeadlineTimer deadline)
{
    using Wait = bool (*)(QWaitCondition*, QMutex*, QDeadlineTimer);
    static const auto own = qtsOwn<Wait>("_ZN14QWaitCondition4waitEP6QMutex14QDeadlineTimer");
    __tsan_mutex_pre_unlock(mutex, 0);
    __tsan_mutex_post_unlock(mutex, 0);
    const bool woken = own(this, mutex, deadline);
    __tsan_mutex_pre_lock(mutex, 0);
    __tsan_mutex_post_lock(mutex, 0, 0);
    return woken;
}

void QMetaObject::activate(QObject* sender, const QMetaObject* of, int signal, void** arguments)
{
    using Activate = void (*)(QObject*, const QMetaObject*, int, void**);
    static const auto own = qtsOwn<Activate>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    happened();
    own(sender, of, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result)
{
    using Invoke = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static const auto own = qtsOwn<Invoke>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto* call = new OrderedCall(slot);
    happened();
    const bool done = own(object, call, type, result);
    happensAfter(); // of a call that was waited for
    return done;
}

void QFutureInterfaceBase::reportFinished()
{
    using Report = void (*)(QFutureInterfaceBase*);
    static const auto own = qtsOwn<Report>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    happened();
    own(this);
}

void QFutureInterfaceBase::waitForFinished()
{
    using Wait = void (*)(QFutureInterfaceBase*);
    static const auto own = qtsOwn<Wait>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    own(this);
    happensAfter();
}

void QFutureInterfaceBase::waitForResult(int index)
{
    using Wait = void (*)(QFutureInterfaceBase*, int);
    static const auto own = qtsOwn<Wait>("_ZN20QFutureInterfaceBase13waitForResultEi");
    own(this, index);
    happensAfter();
}

bool QFutureInterfaceBase::isCanceled() const
{
    using Ask = bool (*)(const QFutureInterfaceBase*);
    static const auto own = qtsOwn<Ask>("_ZNK20QFutureInterfaceBase10isCanceledEv");
    const bool canceled = own(this);
    happensAfter(); // of a thread of the pool: the first thing it does with its task
    return canceled;
}

bool QFutureInterfaceBase::isFinished() const
{
    using Ask = bool (*)(const QFutureInterfaceBase*);
    static const auto own = qtsOwn<Ask>("_ZNK20QFutureInterfaceBase10isFinishedEv");
    const bool finished = own(this);
    happensAfter();
    return finished;
}

bool QFutureInterfaceBase::derefT() const
{
    using Ask = bool (*)(const QFutureInterfaceBase*);
    static const auto own = qtsOwn<Ask>("_ZNK20QFutureInterfaceBase6derefTEv");
    happened();
    const bool shared = own(this);
    happensAfter();
    return shared;
}

void QThreadPool::start(QRunnable* task, int priority)
{
    using Start = void (*)(QThreadPool*, QRunnable*, int);
    static const auto own = qtsOwn<Start>("_ZN11QThreadPool5startEP9QRunnablei");
    happened();
    own(this, task, priority);
}

void QThread::start(Priority priority)
{
    using Start = void (*)(QThread*, Priority);
    static const auto own = qtsOwn<Start>("_ZN7QThread5startENS_8PriorityE");
    // In the thread itself, as the last thing it does.
    QObject::connect(this, &QThread::finished, this, &happened, Qt::DirectConnection);
    happened();
    own(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Wait = bool (*)(QThread*, QDeadlineTimer);
    static const auto own = qtsOwn<Wait>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool over = own(this, deadline);
    happensAfter();
    return over;
}
