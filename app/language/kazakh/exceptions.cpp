// SPDX-FileCopyrightText: 2026 Qupia contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/kazakh/exceptions.h"

#include <array>

namespace qupia {

namespace {

// Words are separated by one space.
bool lists(QStringView words, QStringView wanted)
{
    for (qsizetype at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        if ((at == 0 || words.at(at - 1) == u' ') && (end == words.size() || words.at(end) == u' '))
            return !wanted.isEmpty() && !wanted.contains(u' ');
    }
    return false;
}

struct SpokenRow {
    Harmony harmony;
    FinalSound sound;
    QStringView words;
};

template <size_t Size>
std::optional<SpokenEnd> find(const std::array<SpokenRow, Size> &table, QStringView wanted)
{
    for (const SpokenRow &row : table) {
        if (lists(row.words, wanted))
            return SpokenEnd{row.harmony, row.sound};
    }
    return std::nullopt;
}

constexpr Harmony back = Harmony::Back;
constexpr Harmony front = Harmony::Front;
constexpr FinalSound vowel = FinalSound::Vowel;
constexpr FinalSound glide = FinalSound::Glide;
constexpr FinalSound lateral = FinalSound::Lateral;
constexpr FinalSound nasal = FinalSound::Nasal;
constexpr FinalSound buzzing = FinalSound::Buzzing;
constexpr FinalSound voiceless = FinalSound::Voiceless;

// clang-format off
constexpr QStringView backWords = u"мұхит ми гонконг бокс чекбокс боинг юань цифр жетісу көксу";
constexpr QStringView frontWords = u"округ педагог абсолют костюм сеул январь";

constexpr std::array abbreviations{
    SpokenRow{back, vowel, u"БҰҰ ТМД КСРО НАТО ЮНЕСКО ХҚКО ДДСҰ ЕАЭО РФ ШҚ"},
    SpokenRow{back, glide, u"ҚазҰУ ЕҰУ"},
    SpokenRow{back, voiceless, u"АҚШ БАҚ"},
    SpokenRow{front, vowel, u"ҰҚК МКК МҚК КММ РММ МКҚК"},
    SpokenRow{front, nasal, u"ІІМ ЖСН БСН СІМ ТЖМ ЦДИАӨМ CRM HTML"},
    SpokenRow{front, glide, u"QR API IT AI"},
    SpokenRow{front, lateral, u"URL SQL"},
    SpokenRow{front, voiceless, u"SMS IP HTTP PDF HTTPS MMS POS GPS"},
};

struct FixedRow {
    QStringView abbreviations;
    std::array<QStringView, 7> endings; // in the order of KazakhCase
};

constexpr std::array fixedRows{
    FixedRow{u"ЖШС ҚЖШС", {u"", u"нің", u"не", u"ін", u"де", u"ден", u"мен"}}, // серіктестігі
    FixedRow{u"ЖК ДК", {u"", u"нің", u"ге", u"ні", u"де", u"ден", u"мен"}}, // кәсіпкері
    FixedRow{u"АҚ ААҚ ЖАҚ КеАҚ ҰАҚ ҚР", {u"", u"ның", u"ға", u"ны", u"да", u"дан", u"мен"}}, // қоғамы, Республикасы
};

struct PronounRow {
    std::array<QStringView, 7> forms; // in the order of KazakhCase
};

constexpr std::array pronounRows{
    PronounRow{{u"мен", u"менің", u"маған", u"мені", u"менде", u"менен", u"менімен"}},
    PronounRow{{u"сен", u"сенің", u"саған", u"сені", u"сенде", u"сенен", u"сенімен"}},
    PronounRow{{u"ол", u"оның", u"оған", u"оны", u"онда", u"одан", u"онымен"}},
    PronounRow{{u"бұл", u"бұның", u"бұған", u"бұны", u"бұнда", u"бұдан", u"бұнымен"}},
    PronounRow{{u"осы", u"осының", u"осыған", u"осыны", u"осында", u"осыдан", u"осымен"}},
};

// Kazakh names of consonants end in -ы, but «кі», «гі»; м н л р end in the consonant. Latin letters go by their English names.
constexpr std::array letterNames{
    SpokenRow{back, vowel, u"А О Ұ Ы Я Б В Ғ Д Ж З Қ П Т Ф Х Һ Ц Ч Ш Щ С"},
    SpokenRow{front, vowel, u"Ә Ө Ү І Е Э Ё К Г"},
    SpokenRow{back, nasal, u"Ң"},
    SpokenRow{front, nasal, u"М Н M N"},
    SpokenRow{front, lateral, u"Л L"},
    SpokenRow{back, glide, u"Й У O Q R U W"},
    SpokenRow{front, glide, u"Р И Ю A B C D E G I J K P T V Y Z"},
    SpokenRow{front, voiceless, u"F H S X"},
};

// As Kazakh texts inflect them; the spelling of a Latin name does not tell its sound.
constexpr std::array latinNames{
    SpokenRow{back, vowel, u"astana almaty media studio auto pizza pro logo info asia data alma sandyq visa"},
    SpokenRow{back, glide, u"store tour our four your more power tower"},
    SpokenRow{back, lateral, u"google mobile style file mail oil school mall"},
    SpokenRow{back, nasal, u"instagram telegram ozon iphone online home time line zoom forum phone offline design room"},
    SpokenRow{back, voiceless,
        u"youtube facebook whatsapp tiktok boeing microsoft house life like site shop group club food soft box plus mart smart art "
        u"drive cloud price light night flight zakaz"},
    SpokenRow{front, vowel, u"cafe apple"},
    SpokenRow{front, glide, u"twitter kaspi cookie air viber jetu city beauty baby coffee company center centre burger sushi key "
                            u"party family happy lady pay easy story"},
    SpokenRow{front, lateral, u"gmail e-mail email travel hotel"},
    SpokenRow{front, nasal, u"game team"},
    SpokenRow{front, voiceless,
        u"wildberries cookies web service trade bank market express mix logistics tech kids fit park link express holding trading "
        u"marketing consulting booking shopping"},
    SpokenRow{back, buzzing, u"qaz"},
};

constexpr std::array topLevelDomains{
    SpokenRow{back, nasal, u"com online"},
    SpokenRow{back, glide, u"ru store"},
    SpokenRow{back, vowel, u"info io asia pro рф"},
    SpokenRow{back, voiceless, u"shop biz"},
    SpokenRow{back, buzzing, u"қаз"},
    SpokenRow{front, voiceless, u"kz net org app site"},
    SpokenRow{front, glide, u"me company"},
};

constexpr std::array units{
    SpokenRow{front, glide, u"км м см мм л"},
    SpokenRow{back, nasal, u"кг млн"},
    SpokenRow{front, vowel, u"г тг"},
    SpokenRow{back, vowel, u"т"},
    SpokenRow{back, lateral, u"ж"},
    SpokenRow{back, voiceless, u"млрд мин сағ кб мб гб"},
};

constexpr std::array symbols{
    SpokenRow{back, buzzing, u"%"},
    SpokenRow{front, vowel, u"₸"},
    SpokenRow{back, glide, u"$ € ₽"},
    SpokenRow{front, glide, u"№"},
};

constexpr QStringView heads
    = u"қала облыс аудан көше даңғыл республика заң кодекс сайт веб-сайт дүкен интернет-дүкен портал қосымша кәсіпкер қоғам банк компания "
      u"орталық бап тармақ тармақша бөлім тарау саясат келісім шарт қызмет мекенжай нөмір пошта платформа жүйе филиал ұйым мекеме комитет үй "
      u"кеңсе код ауыл кент оператор ат тек ресурс интернет-ресурс қыз ұл парақ агенттік клуб мектеп бюро кафе мейрамхана телефон хат қор "
      u"кәсіпорын палата одақ федерация биржа шот карта тапсырыс округ алаң бульвар тұйық шағынаудан ықшамаудан тасжол шоссе жағалау порт "
      u"базар дәріхана клиника емхана зауыт фабрика студия салон институт университет академия колледж лицей гимназия мұражай театр журнал "
      u"газет арна желі бағдарлама сервис сервер домен аккаунт кабинет оферта нысан тізілім куәлік паспорт түр мақсат мерзім тәртіп құқық "
      u"міндет тұлға өкіл бала дерек ақпарат файл мәлімет хабарлама акт субъект агент офис қойма пункт бекет топ холдинг корпорация "
      u"инспекция прокуратура сот министрлік басқарма департамент";

constexpr QStringView notPossessives = u"жақсы қарсы келесі күрсі тәксі тақсы бересі аласы қонақасы қолбасы көшбасы ордабасы жүзбасы мыңбасы";
constexpr QStringView vowelDroppers
    = u"орын кәсіпорын ерін мұрын мойын қойын халық құлық ауыз дауыс бөрік қарын қауіп әріп ғұрып мүлік ерік қалып "
      u"көрік ырық кейіп құлып сиық сұрық парық қайын әдет-ғұрып";
constexpr QStringView unvoicedLoans = u"тарап этап ноутбук фейсбук суп рэп рок фок хип-хоп поп-топ стоп";
// Possessives that became words of their own: no bare form is in use.
constexpr QStringView frozenPossessives = u"отбасы бәрі барлығы көбі бірі өзі біреуі екеуі үшеуі төртеуі бесеуі алтауы жетеуі кейбірі қайсысы әрқайсысы "
                                          u"ешқайсысы баршасы басқасы бұрынғысы соңғысы жерасты жерүсті";
// clang-format on

} // namespace

std::optional<Harmony> harmonyException(QStringView word)
{
    if (lists(backWords, word))
        return Harmony::Back;
    return lists(frontWords, word) ? std::optional(Harmony::Front) : std::nullopt;
}

std::optional<SpokenEnd> abbreviationEnd(QStringView abbreviation)
{
    return find(abbreviations, abbreviation);
}

std::optional<QStringView> fixedEnding(QStringView abbreviation, KazakhCase kazakhCase)
{
    for (const FixedRow &row : fixedRows) {
        if (lists(row.abbreviations, abbreviation))
            return row.endings.at(size_t(kazakhCase));
    }
    return std::nullopt;
}

std::optional<SpokenEnd> letterNameEnd(QChar letter)
{
    return find(letterNames, QStringView(&letter, 1));
}

std::optional<SpokenEnd> latinNameEnd(QStringView name)
{
    return find(latinNames, name);
}

std::optional<SpokenEnd> topLevelDomainEnd(QStringView domain)
{
    return find(topLevelDomains, domain);
}

std::optional<SpokenEnd> unitEnd(QStringView unit)
{
    return find(units, unit);
}

std::optional<SpokenEnd> symbolEnd(QChar symbol)
{
    return find(symbols, QStringView(&symbol, 1));
}

QStringView headNouns()
{
    return heads;
}

bool isNotPossessive(QStringView word)
{
    return lists(notPossessives, word);
}

bool isFrozenPossessive(QStringView word)
{
    return lists(frozenPossessives, word);
}

std::optional<QStringView> pronounForm(QStringView word, KazakhCase kazakhCase)
{
    for (const PronounRow &row : pronounRows) {
        if (row.forms.front() == word)
            return row.forms.at(size_t(kazakhCase));
    }
    return std::nullopt;
}

bool dropsVowel(QStringView word)
{
    return lists(vowelDroppers, word);
}

bool keepsFinalConsonant(QStringView word)
{
    return lists(unvoicedLoans, word);
}

} // namespace qupia
