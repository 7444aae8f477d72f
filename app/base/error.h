#pragma once

#include <QString>

namespace rowmill {

/// What went wrong, as a closed set: code decides by the kind, never by a text.
enum class ErrorKind : quint8 {
    Cancelled,       ///< the user asked for it; never shown as an error
    FileMissing,     ///< no such file
    FileUnreadable,  ///< exists, but cannot be opened or read; detail: the system's words
    FileUnwritable,  ///< cannot be created or written; detail: the system's words
    FileExists,      ///< would overwrite a file, and was not told to
    DiskFull,        ///< no room left where the file lives
    UnknownForm,     ///< no reader or writer for this file name; detail: the ending
    NotText,         ///< a text file was expected, and this is none
    NotUtf8,         ///< text that is not UTF-8; line says where
    BrokenTable,     ///< the table's form is broken; detail: what, in a few words
    BrokenJson,      ///< not valid JSON; detail: the parser's words
    EmptyTable,      ///< no header, or no column
    NoSuchSheet,     ///< the workbook has no sheet of that name; detail: those it has
    TooLarge,        ///< over a cap; detail: which and how much
    NotAProject,     ///< not a Rowmill project, or one with foreign parts
    NewerProject,    ///< written by a newer Rowmill; detail: its version
    DamagedProject,  ///< a project that SQLite cannot read whole; detail: its words
    ProjectInUse,    ///< another Rowmill has it open; detail: who
    ReadOnlyProject, ///< opened for reading, asked to write
    StoreFailed,     ///< any other failure of the project file; detail: SQLite's words
    UnknownColumn,   ///< a placeholder names no column; detail: the name
    EmptyPrompt,     ///< nothing to ask
    BadContract,     ///< nothing can be asked by the answer contract; detail: why
    BadEndpoint,     ///< the base URL cannot be used; detail: why
    BadProxy,        ///< the proxy's address cannot be used; place: without its password, detail: why
    BadCaFile,       ///< no certificates can be taken from the file; detail: why
    KeyWithheld,     ///< a key exists but is not for this host; detail: the origin
    OriginUnknown,   ///< the project asks a host that its user has not named; detail: the origin
    NoKeychain,      ///< the system has no keychain that answers; detail: its words
    KeychainRefused, ///< the keychain is locked or access was denied; detail: its words
    KeychainSilent,  ///< the keychain did not answer in time; place: the entry
    KeyMissing,      ///< not in the keychain, or not to be seen while it is locked; place: the entry
    BadRecipe,       ///< not a recipe file; detail: why
    UnknownPrice,    ///< a budget of money for a model whose price is not known; place: the model
    BadOption,       ///< a command-line option; place: the option, detail: why
    LaterOption,     ///< an option of the design that this version does not have; place: the option
};

/// A failure as a value. `place` is a file path, a column or an option; `line` is 1-based, 0 for none.
/// `detail` holds the technical words (never a key) that describe() quotes.
struct Error {
    ErrorKind kind = ErrorKind::StoreFailed;
    QString place;
    QString detail;
    qint64 line = 0;

    bool operator==(const Error&) const = default;
};

/// One sentence for people, in the window's language (English when no translator is installed), with the
/// place and the way out. Plain text: show it as such.
QString describe(const Error& error);

} // namespace rowmill
