#include "tests/formats/csv_set.h"

#include <QStringEncoder>

namespace rowmill {

namespace {

struct Language {
    QByteArray name;
    Row header;
    QByteArrayList texts;
    QByteArrayList encodings;
};

QList<Language> languages()
{
    return {
        {"Chinese",
         {"编号", "评价", "标签"},
         {"送餐很快，味道也不错，下次还会点", "等了两个小时才送到，菜都凉了", "老板态度很好，送了一瓶饮料",
          "分量太少，不值这个价钱", "包装很干净，米饭有点硬"},
         {"GB18030"}},
        {"traditional Chinese",
         {"編號", "評論", "標籤"},
         {"餐點很快就送到，味道也很好", "等了兩個小時，飯菜都涼了", "老闆態度親切，還送了飲料",
          "份量太少，不值這個價錢", "包裝乾淨，下次還會再訂"},
         {"Big5"}},
        {"Japanese",
         {"番号", "感想", "分類"},
         {"配達がとても早くて、味も良かったです", "二時間も待たされて、料理は冷めていました",
          "店員さんの対応が親切でした", "量が少なくて、値段に見合わないと思います", "また注文したいです"},
         {"Shift_JIS", "EUC-JP"}},
        {"Korean",
         {"번호", "후기", "분류"},
         {"배달이 정말 빠르고 맛도 좋았어요", "두 시간이나 기다렸는데 음식이 다 식었어요",
          "사장님이 친절하시고 음료수도 주셨어요", "양이 너무 적어서 돈이 아까워요", "다음에 또 시킬게요"},
         {"EUC-KR", "windows-949"}},
        {"Russian",
         {"Номер", "Отзыв", "Метка"},
         {"Доставили быстро, всё было вкусно", "Ждали два часа, еда уже остыла",
          "Вежливый курьер, спасибо за напиток", "Порции маленькие и дорого", "Обязательно закажу ещё раз"},
         {"windows-1251", "KOI8-R", "ISO-8859-5"}},
        {"Polish",
         {"Numer", "Opinia", "Etykieta"},
         {"Jedzenie dotarło szybko i było gorące", "Czekaliśmy dwie godziny, wszystko było już zimne",
          "Bardzo miła obsługa, dziękuję", "Porcje są zbyt małe jak na tę cenę",
          "Następnym razem też zamówię"},
         {"windows-1250", "ISO-8859-2"}},
        {"Czech",
         {"Číslo", "Názor", "Štítek"},
         {"Jídlo přišlo rychle a bylo ještě teplé", "Čekali jsme dvě hodiny a všechno bylo studené",
          "Velmi příjemná obsluha, děkujeme", "Porce jsou příliš malé za tuto cenu", "Příště objednám znovu"},
         {"windows-1250", "ISO-8859-2"}},
        {"Hungarian",
         {"Szám", "Vélemény", "Címke"},
         {"Gyorsan megérkezett az étel, és még meleg volt", "Két órát vártunk, és minden kihűlt",
          "Nagyon kedves futár, köszönjük", "Túl kicsi az adag ezért az árért",
          "Legközelebb is innen rendelünk"},
         {"windows-1250", "ISO-8859-2"}},
        {"French",
         {"Numéro", "Avis", "Étiquette"},
         {"Livraison très rapide et plats délicieux", "Nous avons attendu deux heures, tout était froid",
          "Accueil chaleureux, merci beaucoup", "Les portions sont trop petites à ce prix-là",
          "La prochaine fois, je reviendrai sûrement"},
         {"windows-1252", "ISO-8859-1", "ISO-8859-15"}},
        {"German",
         {"Nummer", "Bewertung", "Schlüssel"},
         {"Die Lieferung kam früh und war noch heiß", "Wir mussten zwei Stunden warten, alles war kalt",
          "Sehr freundlicher Fahrer, schöne Grüße", "Die Portionen sind für den Preis zu klein",
          "Nächstes Mal bestellen wir wieder hier"},
         {"windows-1252", "ISO-8859-1", "ISO-8859-15"}},
        {"Spanish",
         {"Número", "Opinión", "Categoría"},
         {"La comida llegó rápido y estaba muy rica", "Esperamos dos horas y todo llegó frío",
          "El repartidor fue muy amable, ¡gracias!", "Las porciones son pequeñas para este precio",
          "La próxima vez pediré más"},
         {"windows-1252", "ISO-8859-1"}},
        {"Greek",
         {"Αριθμός", "Γνώμη", "Ετικέτα"},
         {"Το φαγητό ήρθε γρήγορα και ήταν ζεστό", "Περιμέναμε δύο ώρες και ήταν όλα κρύα",
          "Πολύ ευγενικός ο διανομέας, ευχαριστούμε", "Οι μερίδες είναι μικρές για την τιμή τους",
          "Θα παραγγείλω ξανά"},
         {"windows-1253", "ISO-8859-7"}},
        {"Turkish",
         {"Sıra", "Görüş", "Etiket"},
         {"Yemek çok hızlı geldi ve hâlâ sıcaktı", "İki saat bekledik, her şey soğumuştu",
          "Kurye çok nazikti, teşekkür ederiz", "Bu fiyata göre porsiyonlar küçük",
          "Bir dahaki sefere yine sipariş vereceğim"},
         {"windows-1254", "ISO-8859-9"}},
        {"Hebrew",
         {"מספר", "דעה", "תווית"},
         {"האוכל הגיע מהר והיה טעים מאוד", "חיכינו שעתיים והכול היה קר", "השליח היה אדיב, תודה רבה",
          "המנות קטנות מדי במחיר הזה", "בפעם הבאה נזמין שוב"},
         {"windows-1255"}},
        {"Arabic",
         {"رقم", "رأي", "تصنيف"},
         {"وصل الطعام بسرعة وكان لذيذا جدا", "انتظرنا ساعتين وكان كل شيء باردا", "كان السائق لطيفا شكرا لكم",
          "الكميات صغيرة بالنسبة إلى السعر", "سوف أطلب مرة أخرى"},
         {"windows-1256"}},
        {"Lithuanian",
         {"Numeris", "Nuomonė", "Žyma"},
         {"Maistas atvyko greitai ir buvo šiltas", "Laukėme dvi valandas, viskas jau buvo šalta",
          "Labai malonus kurjeris, ačiū", "Porcijos per mažos už tokią kainą", "Kitą kartą užsisakysiu vėl"},
         {"windows-1257"}},
    };
}

PlainTable tableOf(const Language& language, int rows)
{
    PlainTable table{language.name, language.header, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({QByteArray::number(i + 1), language.texts.at(i % language.texts.size()),
                           i % 3 == 0 ? "A, B" : "C"});
    return table;
}

QByteArray encoded(const QByteArray& utf8, const QByteArray& name)
{
    QStringEncoder encoder(name.constData());
    const QByteArray bytes = encoder.encode(QString::fromUtf8(utf8));
    if (!encoder.isValid() || encoder.hasError())
        qFatal("this build cannot write %s", name.constData());
    return bytes;
}

} // namespace

QList<CsvCase> csvEncodings()
{
    QList<CsvCase> cases;
    const auto add = [&cases](const Language& language, const QByteArray& encoding, const QByteArray& mark,
                              int rows, const CsvStyle& style) {
        const PlainTable table = tableOf(language, rows);
        cases.append({"encoding. " + encoding + (mark.isEmpty() ? "" : " with a mark") + ", " +
                          language.name + ", " + QByteArray::number(rows) + " rows, " +
                          csvName(style.delimiter),
                      mark + encoded(csvText(table, style), encoding), table.header, table.rows});
    };
    CsvStyle comma;
    CsvStyle semicolon;
    semicolon.delimiter = ';';
    semicolon.lineEnd = "\r\n";
    for (const Language& language : languages()) {
        for (const QByteArray& encoding : language.encodings) {
            for (const int rows : {5, 40}) {
                add(language, encoding, {}, rows, comma);
                add(language, encoding, {}, rows, semicolon);
            }
        }
        add(language, "UTF-8", {}, 5, comma);
        add(language, "UTF-8", "\xef\xbb\xbf", 5, semicolon);
        add(language, "UTF-16LE", "\xff\xfe", 5, comma);
        add(language, "UTF-16BE", "\xfe\xff", 5, semicolon);
        add(language, "UTF-16LE", {}, 40, comma);
        add(language, "UTF-16BE", {}, 40, semicolon);
    }
    return cases;
}

} // namespace rowmill
