<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>Cli</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Стандартты кірістен оқу мүмкін болмады.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Choose from: %2.</source>
        <translation>«%1» деген пішім жоқ. Мыналардан таңдаңыз: %2.</translation>
    </message>
    <message>
        <source>A policy is written in kk and ru; &quot;%1&quot; is neither.</source>
        <translation>Саясат kk және ru тілдерінде жазылады; «%1» екеуі де емес.</translation>
    </message>
    <message>
        <source>Standard output takes one format; name one with --format.</source>
        <translation>Стандартты шығысқа бір ғана пішім жазылады; оны --format арқылы көрсетіңіз.</translation>
    </message>
    <message>
        <source>%1 exists already; --force overwrites it.</source>
        <translation>%1 бұрыннан бар; --force оны ауыстырады.</translation>
    </message>
    <message>
        <source>A draft was made: something is still open; the command check lists it.</source>
        <translation>Жоба жасалды: әлі бітпегені бар; оны check командасы көрсетеді.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. Choose one of: %2.</source>
        <translation>«%1» деген дайын үлгі жоқ. Мыналардан таңдаңыз: %2.</translation>
    </message>
    <message>
        <source>There is no clause &quot;%1&quot;; see library list.</source>
        <translation>«%1» деген тармақ жоқ; library list командасын қараңыз.</translation>
    </message>
    <message>
        <source>A wording needs both languages: --kk TEXT and --ru TEXT; --reset goes back to the template.</source>
        <translation>Мәтін екі тілде де керек: --kk TEXT және --ru TEXT; --reset үлгі мәтінді қайтарады.</translation>
    </message>
    <message>
        <source>%1 is not readable as JSON. Check its brackets and quotes.</source>
        <translation>%1 JSON ретінде оқылмайды. Жақшалары мен тырнақшаларын тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 үшін керегі: %2.</translation>
    </message>
    <message>
        <source>JSON, or @file.json</source>
        <translation>JSON немесе @file.json</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>бүтін сан</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes немесе no</translation>
    </message>
    <message>
        <source>A clause is on, off or default.</source>
        <translation>Тармақтың мәні on, off немесе default болады.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no assignment; write field=value.</source>
        <translation>«%1» жазылуы дұрыс емес; өріс=мән түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; see the command fields.</source>
        <translation>«%1» деген өріс жоқ; fields командасын қараңыз.</translation>
    </message>
    <message>
        <source>%1 comes from the matrix; set matrix instead.</source>
        <translation>%1 matrix өрісінен алынады; соны өзгертіңіз.</translation>
    </message>
    <message>
        <source>%1 is made from other answers and cannot be set.</source>
        <translation>%1 басқа жауаптардан құралады, оны бөлек беруге болмайды.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Qupia; update the program to change it.</source>
        <translation>%1 Qupia бағдарламасының жаңарақ нұсқасында жазылған; өзгерту үшін бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>Name at least one format: %1.</source>
        <translation>Кемінде бір пішімді атаңыз: %1.</translation>
    </message>
    <message>
        <source>A policy is written in kk and ru; name at least one of them.</source>
        <translation>Саясат kk және ru тілдерінде жазылады; кемінде біреуін атаңыз.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no list of tags.</source>
        <translation>%1-жол: «%2» тегтер тізімі емес.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of tags.</source>
        <translation>«%1» тегтер тізімі емес.</translation>
    </message>
    <message>
        <source>%1 made, %2 skipped, %3 failed.</source>
        <translation>%1 жасалды, %2 өткізілді, %3 сәтсіз.</translation>
    </message>
    <message>
        <source>What failed stands in %1</source>
        <translation>Сәтсіз жолдар %1 файлында</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: %2</source>
        <translation>«%1» бағаны: %2</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 columns.</source>
        <translation>Жолда %1 ұяшық, ал баған саны – %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a formula; save the table with values in its cells.</source>
        <translation>%1: «%2» – формула; кестені ұяшықтарында мәндерімен сақтаңыз.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of the work; write 2/8 for the second of eight.</source>
        <translation>«%1» жұмыстың үлесін білдірмейді; сегізден екіншісі үшін 2/8 деп жазыңыз.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 қалтасын жасау мүмкін емес.</translation>
    </message>
    <message>
        <source>%1 is there from an earlier run; --resume goes on with it, --force begins anew.</source>
        <translation>%1 файлы бұрынғы іске қосудан қалған; --resume оны жалғастырады, --force қайтадан бастайды.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 файлын жазу мүмкін емес: %2</translation>
    </message>
    <message>
        <source>Another row above has the same file name.</source>
        <translation>Жоғарыдағы басқа жолда файл атауы дәл осындай.</translation>
    </message>
    <message>
        <source>%1 of %2: line %3: %4 (%5 s left)</source>
        <translation>%1 / %2: %3-жол: %4 (%5 с қалды)</translation>
    </message>
    <message>
        <source>There is no companion text &quot;%1&quot;. Choose from: %2.</source>
        <translation>«%1» деген қосымша мәтін жоқ. Мыналардан таңдаңыз: %2.</translation>
    </message>
    <message>
        <source>The answers of this document do not call for &quot;%1&quot;.</source>
        <translation>Бұл құжаттың жауаптары бойынша «%1» керек емес.</translation>
    </message>
    <message>
        <source>No edition is recorded in this document yet; export --record does it with a final version.</source>
        <translation>Бұл құжатта әлі бірде-бір редакция жазылмаған; түпкілікті нұсқаны export --record жазып қояды.</translation>
    </message>
    <message>
        <source>The text is that of edition %1, and there is no other edition to compare it with.</source>
        <translation>Мәтін %1-редакциямен бірдей, ал салыстыратын басқа редакция жоқ.</translation>
    </message>
    <message>
        <source>There is no edition %1; the command editions lists them.</source>
        <translation>%1-редакция жоқ; олардың тізімін editions пәрмені көрсетеді.</translation>
    </message>
    <message>
        <source>--record writes into the document: name its file, and a folder for the output.</source>
        <translation>--record құжаттың ішіне жазады: құжаттың файлы мен шығатын қалтаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>A draft is no edition: nothing was recorded.</source>
        <translation>Жоба редакция болып саналмайды: ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Recorded as edition %1.</source>
        <translation>%1-редакция болып жазылды.</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>өзгерген: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>жоқ: %1</translation>
    </message>
    <message>
        <source>not in the manifest: %1</source>
        <translation>тізбеде жоқ: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) are as they were packed.</source>
        <translation>
            <numerusform>Барлық %n файл бумаға салынған күйінде.</numerusform>
            <numerusform>Барлық %n файл бумаға салынған күйінде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Qupia %1, templates %2, law of %3, text %4.</source>
        <translation>Qupia %1 жасаған, үлгілер %2, заңның редакциясы %3, мәтіні %4.</translation>
    </message>
    <message>
        <source>What is in it is a draft.</source>
        <translation>Ішіндегісі – жоба.</translation>
    </message>
    <message>
        <source>Nothing of this rule is accepted there.</source>
        <translation>Бұл ереже бойынша ол жерде ештеңе қабылданбаған.</translation>
    </message>
    <message>
        <source>Several are accepted there; say which by its place and --words.</source>
        <translation>Ол жерде бірнешеуі қабылданған; орнын және --words арқылы қайсысы екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>This is not yet answered: an answer is needed, no reason takes its place.</source>
        <translation>Бұған әлі жауап берілмеген: жауап керек, оның орнына себеп жүрмейді.</translation>
    </message>
    <message>
        <source>This does not stand in your own wording: change the answer or the clause. Only a finding in a wording of your own can be accepted.</source>
        <translation>Бұл сіздің өз мәтініңізде емес: жауапты немесе тармақты өзгертіңіз. Өз мәтініңіздегі ескертуді ғана қабылдауға болады.</translation>
    </message>
    <message>
        <source>This rule finds nothing there; see qupia-cli check.</source>
        <translation>Бұл ереже ол жерден ештеңе таппайды; qupia-cli check командасын қараңыз.</translation>
    </message>
    <message>
        <source>This rule finds several; say which by its place and --words:</source>
        <translation>Бұл ереже бірнешеуін табады; орнын және --words арқылы қайсысы екенін көрсетіңіз:</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; see library rules.</source>
        <translation>«%1» деген ереже жоқ; library rules командасын қараңыз.</translation>
    </message>
    <message>
        <source>An acceptance needs --reason TEXT and --name WHO; --undo takes one back.</source>
        <translation>Қабылдау үшін --reason МӘТІН және --name КІМ керек; --undo оны қайтарып алады.</translation>
    </message>
    <message>
        <source>Not filled in: %1.</source>
        <translation>Толтырылмаған: %1.</translation>
    </message>
    <message>
        <source>%1 is set as a whole, without &quot;%2&quot;.</source>
        <translation>%1 тұтас беріледі, «%2» жазылмайды.</translation>
    </message>
    <message>
        <source>%1 has no part &quot;%2&quot;; there are: %3.</source>
        <translation>%1 ішінде «%2» деген бөлік жоқ; барлары: %3.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A quote that begins in this line is never closed.</source>
        <translation>Осы жолда ашылған тырнақша жабылмаған.</translation>
    </message>
    <message>
        <source>The table is not in UTF-8. In the spreadsheet, save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>Кесте UTF-8 кодтамасында емес. Кесте бағдарламасында «CSV UTF-8» түрінде сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The table is empty; its first row names the columns.</source>
        <translation>Кесте бос; оның бірінші жолында бағандардың атаулары тұрады.</translation>
    </message>
    <message>
        <source>A column has no name in the first row.</source>
        <translation>Бірінші жолда бір бағанның атауы жоқ.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Екі бағанның атауы бірдей.</translation>
    </message>
</context>
<context>
    <name>DialogQuestions</name>
    <message>
        <source>Qupia documents (*.qupia)</source>
        <translation>Qupia құжаттары (*.qupia)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>«%1» құжатындағы өзгерістерді сақтау керек пе?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Сақтамасаңыз, олар жоғалады.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Saving now would replace what somebody else wrote there.</source>
        <translation>Қазір сақтасаңыз, файлға басқа біреудің жазғаны жоғалады.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Басқа атпен сақтау…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ауыстыру</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>%n файлды ауыстыру керек пе?</numerusform>
            <numerusform>%n файлды ауыстыру керек пе?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Throw away the unsaved work of %1?</source>
        <translation>Сақталмай қалған жұмысты (%1) өшіру керек пе?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Оны қайтару мүмкін болмайды.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Саясатты ашу</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>Саясатты сақтау</translation>
    </message>
    <message>
        <source>Folder for the published files</source>
        <translation>Дайын файлдар салынатын қалта</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words (*.dic *.oxt *.txt)</source>
        <translation>Сөздіктер мен сөздер тізімдері (*.dic *.oxt *.txt)</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Сөздерді импорттау</translation>
    </message>
    <message>
        <source>Qupia documents, PDF with data (*.qupia *.pdf)</source>
        <translation>Qupia құжаттары, деректері бар PDF (*.qupia *.pdf)</translation>
    </message>
    <message>
        <source>Save the review sheet</source>
        <translation>Тексеру парағын сақтау</translation>
    </message>
</context>
<context>
    <name>Dictionaries</name>
    <message>
        <source>The Kazakh spelling dictionary (kk_KZ)</source>
        <translation>Қазақ тілінің емле сөздігі (kk_KZ)</translation>
    </message>
    <message>
        <source>The Russian spelling dictionary (ru_RU)</source>
        <translation>Орыс тілінің емле сөздігі (ru_RU)</translation>
    </message>
    <message>
        <source>was not found. Words of this language are not checked. Install the package %1, or put %2.aff and %2.dic into %3 (they come with LibreOffice and with most Linux systems).</source>
        <translation>табылмады. Бұл тілдегі сөздер тексерілмейді. %1 бумасын орнатыңыз немесе %2.aff пен %2.dic файлдарын мына қалтаға салыңыз: %3 (олар LibreOffice бағдарламасында және Linux жүйелерінің көбінде бар).</translation>
    </message>
    <message>
        <source>in %1 is damaged: install it again.</source>
        <translation>бүлінген (%1): қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>in %1 cannot be used: it is damaged or not in UTF-8. Install it again.</source>
        <translation>жарамайды (%1): бүлінген немесе UTF-8 кодтауында емес. Қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8; save it so and try again.</source>
        <translation>%1 UTF-8 кодтамасындағы мәтін емес; солай сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no extension of LibreOffice (.oxt).</source>
        <translation>%1 бүлінген немесе LibreOffice кеңейтімі (.oxt) емес.</translation>
    </message>
    <message>
        <source>%1 holds more than a dictionary could need.</source>
        <translation>%1 ішінде сөздікке қажеттен әлдеқайда көп дерек бар.</translation>
    </message>
    <message>
        <source>%1 holds no Kazakh spelling dictionary.</source>
        <translation>%1 ішінде қазақша емле сөздігі жоқ.</translation>
    </message>
    <message>
        <source>%1 holds no Russian spelling dictionary.</source>
        <translation>%1 ішінде орысша емле сөздігі жоқ.</translation>
    </message>
    <message>
        <source>%1 is written in %2, which cannot be read here; save it in UTF-8 and try again.</source>
        <translation>%1 мұнда оқылмайтын %2 кодтамасымен жазылған; оны UTF-8 кодтамасымен сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>%1 holds no words.</source>
        <translation>%1 ішінде сөз жоқ.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This is not a readable Qupia document: %1. The file was not changed; open another one or an earlier copy.</source>
        <translation>Qupia құжаты оқылмады: %1. Файл өзгертілген жоқ; басқасын немесе бұрынғы көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; is damaged</source>
        <translation>«%1» бөлігі бүлінген</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл бос</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>ол тым үлкен</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>бұл UTF-8 мәтіні емес</translation>
    </message>
    <message>
        <source>it breaks off or is damaged at character %1</source>
        <translation>%1-таңбада үзілген немесе бүлінген</translation>
    </message>
    <message>
        <source>it is some other kind of file</source>
        <translation>бұл басқа түрдегі файл</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-бет (HTML)</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1</source>
        <translation>PDF жасалмады: %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Қарапайым мәтін</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>This PDF carries no data of Qupia. Export it again with its data attached, or open the document that it was made from.</source>
        <translation>Бұл PDF ішінде Qupia деректері жоқ. Оны деректерімен бірге қайта экспорттаңыз немесе ол жасалған құжатты ашыңыз.</translation>
    </message>
    <message>
        <source>The data that this PDF carries is damaged.</source>
        <translation>Осы PDF ішіндегі деректер бүлінген.</translation>
    </message>
    <message>
        <source>The data that this PDF carries is too large to be a document of Qupia.</source>
        <translation>Осы PDF ішіндегі деректер Qupia құжаты болу үшін тым үлкен.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Бұл PDF құпиясөзбен жабылған.</translation>
    </message>
    <message>
        <source>This file is no PDF, or it is damaged.</source>
        <translation>Бұл файл PDF емес немесе бүлінген.</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>a font cannot be embedded.</source>
        <translation>қаріпті файлға енгізу мүмкін болмады.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is a folder; choose a file.</source>
        <translation>%1 — қалта; файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check that the file is there and that you may open it.</source>
        <translation>%1 оқылмады: %2. Файл орнында ма және оны ашуға рұқсатыңыз бар ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which no policy is. Choose another file.</source>
        <translation>%1 көлемі %2 МБ-тан асады, саясат ондай болмайды. Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed. Choose another folder or free some space.</source>
        <translation>%1 жазылмады: %2. Ештеңе өзгерген жоқ. Басқа қалтаны таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>%1 is open in another window (%2, process %3 on %4). Close it there, or save a copy under another name.</source>
        <translation>%1 басқа терезеде ашық (%2, %4 компьютеріндегі %3-процесс). Оны сол жерде жабыңыз немесе көшірмесін басқа атпен сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n қате</numerusform>
            <numerusform>%n қате</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n жауапсыз</numerusform>
            <numerusform>%n жауапсыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n күмәнді жер</numerusform>
            <numerusform>%n күмәнді жер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message>
        <source>No violation found</source>
        <translation>Бұзушылық табылмады</translation>
    </message>
    <message>
        <source>%1 by the rules as of %2; later changes are not taken into account.</source>
        <translation>%1 (%2 күнгі ережелер бойынша; кейінгі өзгерістер ескерілмеген).</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>A part of Qupia (%1) is missing or of another version. Save your document and install Qupia again.</source>
        <translation>Qupia-ның бір бөлігі (%1) жоқ немесе басқа нұсқада. Құжатты сақтап, Qupia-ны қайта орнатыңыз.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages cannot be made here: the program runs without its graphics part.</source>
        <translation>Мұнда беттерді жасау мүмкін емес: бағдарлама графикасыз істеп тұр.</translation>
    </message>
    <message>
        <source>The font %1 (%2) cannot be loaded, so pages would miss letters. Install the program again.</source>
        <translation>%1 қарпі (%2) жүктелмеді, онсыз беттерде әріптер түсіп қалады. Бағдарламаны қайта орнатыңыз.</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>The folder %1 cannot be made. Choose another folder, or ask for the right to write there.</source>
        <translation>%1 қалтасы жасалмады. Басқа қалтаны таңдаңыз немесе онда жазуға рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>This is no readable evidence pack of Qupia: %1.</source>
        <translation>Qupia дәлел бумасы оқылмады: %1.</translation>
    </message>
    <message>
        <source>its manifest is missing or damaged</source>
        <translation>ішінде тізбе жоқ немесе бүлінген</translation>
    </message>
    <message>
        <source>its manifest is none of Qupia&apos;s</source>
        <translation>ондағы тізбені Qupia жасамаған</translation>
    </message>
    <message>
        <source>a newer version of Qupia made it; update the program</source>
        <translation>оны Qupia-ның жаңарақ нұсқасы жасаған; бағдарламаны жаңартыңыз</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>жауап керек</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>күмәнді жер</translation>
    </message>
    <message>
        <source>question</source>
        <translation>сұрақ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
</context>
<context>
    <name>TextsBeside</name>
    <message>
        <source>%1: a draft until this is answered: %2.</source>
        <translation>%1: жауап берілгенше жоба болып қалады: %2.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file could not be packed: %1</source>
        <translation>Файл бумаланбады: %1</translation>
    </message>
    <message>
        <source>This file is no zip, or it is damaged.</source>
        <translation>Бұл файл zip емес немесе бүлінген.</translation>
    </message>
    <message>
        <source>There is far too much in this file; it is not unpacked.</source>
        <translation>Бұл файлдың ішінде тым көп нәрсе бар; ол ашылмайды.</translation>
    </message>
    <message>
        <source>This file holds names that no honest file has; it is not unpacked.</source>
        <translation>Бұл файлдың ішінде дұрыс файлда болмайтын атаулар бар; ол ашылмайды.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The templates cannot be read: %1. Install the program again, or choose another folder of templates.</source>
        <translation>Мәтін үлгілері оқылмады: %1. Бағдарламаны қайта орнатыңыз немесе үлгілердің басқа қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Drafts personal data policies in Kazakh and Russian. To work without a window: qupia-cli.</source>
        <translation>Дербес деректер саясатын қазақ және орыс тілдерінде дайындайды. Терезесіз жұмыс істеу үшін: qupia-cli.</translation>
    </message>
    <message>
        <source>Read the templates from this folder.</source>
        <translation>Үлгілерді осы қалтадан оқу.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>қалта</translation>
    </message>
    <message>
        <source>A policy to open.</source>
        <translation>Ашылатын саясат.</translation>
    </message>
</context>
<context>
    <name>qupia::AboutDialog</name>
    <message>
        <source>About Qupia</source>
        <translation>Qupia туралы</translation>
    </message>
    <message>
        <source>Qupia %1</source>
        <translation>Qupia %1</translation>
    </message>
    <message>
        <source>Drafts personal data policies in Kazakh and Russian and checks them against the law of Kazakhstan. It works without the internet: nothing leaves this computer.</source>
        <translation>Дербес деректер саясатын қазақ және орыс тілдерінде дайындап, Қазақстан заңы бойынша тексереді. Интернетсіз істейді: осы компьютерден ештеңе шықпайды.</translation>
    </message>
    <message>
        <source>This is not legal advice. Qupia says what its rules find and never that a policy complies with the law; let a lawyer read the policy before you publish it.</source>
        <translation>Бұл заң кеңесі емес. Qupia ережелері нені тапса, соны ғана айтады, саясат заңға сай деп ешқашан айтпайды; жарияламас бұрын саясатты заңгерге оқытыңыз.</translation>
    </message>
    <message>
        <source>Templates: edition %1 of %2</source>
        <translation>Мәтін үлгілері: %1 редакциясы, %2</translation>
    </message>
    <message>
        <source>Law: edition of %1. %2</source>
        <translation>Заң: %1 күнгі редакциясы. %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt (LGPL), Hunspell (MPL), qpdf (Apache), toml++ and CLI11 (MIT, BSD), and the Noto fonts (SIL Open Font License).</source>
        <translation>Еркін бағдарлама, GNU General Public License, 3-нұсқасы немесе кейінгісі. Qt (LGPL), Hunspell (MPL), qpdf (Apache), toml++ және CLI11 (MIT, BSD), Noto қаріптері (SIL Open Font License) пайдаланылады.</translation>
    </message>
    <message>
        <source>The templates are of %1 and older than a year: the law may have changed. Look for a newer version of Qupia.</source>
        <translation>Мәтін үлгілері %1 күні шыққан, бір жылдан ескі: заң өзгерген болуы мүмкін. Qupia-ның жаңарақ нұсқасын іздеңіз.</translation>
    </message>
</context>
<context>
    <name>qupia::AcceptDialog</name>
    <message>
        <source>Accept with a reason</source>
        <translation>Себебін жазып қабылдау</translation>
    </message>
    <message>
        <source>The reason is kept in the document and printed in the review report. It is asked again when the law changes.</source>
        <translation>Себебі құжатта сақталады және тексеру парағында басылады. Заң өзгерсе, қайта сұралады.</translation>
    </message>
    <message>
        <source>Why it stands</source>
        <translation>Неге қалады</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Аты-жөніңіз</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
</context>
<context>
    <name>qupia::Actions</name>
    <message>
        <source>New policy…</source>
        <translation>Жаңа саясат…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Copy for another site</source>
        <translation>Басқа сайтқа арналған көшірме</translation>
    </message>
    <message>
        <source>Close the policy</source>
        <translation>Саясатты жабу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Алдын ала қарау…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Find in the text…</source>
        <translation>Мәтіннен іздеу…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>About Qupia</source>
        <translation>Qupia туралы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Нобай</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Заңгер тексеруі</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Мәтін көлемі 100 %</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Келесі ескерту</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Алдыңғы ескерту</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>Ескертулер тізімі</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Check the spelling…</source>
        <translation>Емлені тексеру…</translation>
    </message>
    <message>
        <source>My dictionary…</source>
        <translation>Менің сөздігім…</translation>
    </message>
    <message>
        <source>Review sheet…</source>
        <translation>Тексеру парағы…</translation>
    </message>
</context>
<context>
    <name>qupia::AddressEditor</name>
    <message>
        <source>Kind of street</source>
        <translation>Көше түрі</translation>
    </message>
    <message>
        <source>City, town or village</source>
        <translation>Қала немесе ауыл</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Көше</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Үй</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Пәтер</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Облыс</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Microdistrict</source>
        <translation>Ықшам аудан</translation>
    </message>
    <message>
        <source>Region, district, microdistrict</source>
        <translation>Облыс, аудан, ықшам аудан</translation>
    </message>
</context>
<context>
    <name>qupia::CategoryPicker</name>
    <message>
        <source>Who the customer is</source>
        <translation>Клиент туралы</translation>
    </message>
    <message>
        <source>Phone and mail</source>
        <translation>Телефон мен пошта</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Мекенжайлар</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Есептік жазба</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Тапсырыстар</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Төлем</translation>
    </message>
    <message>
        <source>Letters and calls</source>
        <translation>Хаттар мен қоңыраулар</translation>
    </message>
    <message>
        <source>Another person who receives the order</source>
        <translation>Тапсырысты алатын басқа адам</translation>
    </message>
    <message>
        <source>What the site and the app receive by themselves</source>
        <translation>Сайт пен қосымша өзі алатын деректер</translation>
    </message>
    <message>
        <source>Special data</source>
        <translation>Ерекше деректер</translation>
    </message>
    <message>
        <source>Which data do you collect?</source>
        <translation>Қандай деректерді жинайсыз?</translation>
    </message>
    <message>
        <source>Tick only what you really need. Each kind of data comes with its usual purpose and term.</source>
        <translation>Шынымен керегін ғана белгілеңіз. Әр деректің әдеттегі мақсаты мен мерзімі бірге қойылады.</translation>
    </message>
</context>
<context>
    <name>qupia::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Таңдаңыз…</translation>
    </message>
</context>
<context>
    <name>qupia::ClauseEdit</name>
    <message>
        <source>Ctrl+Enter keeps the text, Escape leaves it as it was</source>
        <translation>Ctrl+Enter мәтінді қабылдайды, Escape бұрынғысын қалдырады</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Back to the template&apos;s text</source>
        <translation>Үлгі мәтінді қайтару</translation>
    </message>
    <message>
        <source>Words in braces are filled in from the form.</source>
        <translation>Жақшадағы сөздер жауаптарыңыздан алынады.</translation>
    </message>
</context>
<context>
    <name>qupia::ClausePanel</name>
    <message>
        <source>Mandatory</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>Mandatory here</source>
        <translation>Сіздің жағдайыңызда міндетті</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Ұсынылады</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Қалауыңызша</translation>
    </message>
    <message>
        <source>The clause in hand</source>
        <translation>Таңдалған тармақ</translation>
    </message>
    <message>
        <source>For the lawyer</source>
        <translation>Заңгерге</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>мәтіні түзетілген</translation>
    </message>
    <message>
        <source>as in the template</source>
        <translation>үлгідегідей</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Мәтінді түзету</translation>
    </message>
    <message>
        <source>F2, or a double click on the clause</source>
        <translation>F2 немесе тармақты екі рет шерту</translation>
    </message>
    <message>
        <source>Print this clause</source>
        <translation>Бұл тармақты мәтінге қосу</translation>
    </message>
    <message>
        <source>Basis in the law</source>
        <translation>Заңдағы негізі</translation>
    </message>
    <message>
        <source>(not confirmed)</source>
        <translation>(расталмаған)</translation>
    </message>
    <message>
        <source>The template&apos;s text</source>
        <translation>Үлгі мәтін</translation>
    </message>
    <message>
        <source>The template has changed since this clause was reworded.</source>
        <translation>Тармақ түзетілгеннен бері үлгі мәтін өзгерген.</translation>
    </message>
    <message>
        <source>Back to the template&apos;s text</source>
        <translation>Үлгі мәтінді қайтару</translation>
    </message>
    <message>
        <source>Not printed in this section</source>
        <translation>Бұл бөлімнің мәтініне кірмегені</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Мәтінге қосу</translation>
    </message>
</context>
<context>
    <name>qupia::ClauseTextEdit</name>
    <message numerus="yes">
        <source>%n word(s) with look-alike letters</source>
        <translation>
            <numerusform>ұқсас әріптері бар %n сөз</numerusform>
            <numerusform>ұқсас әріптері бар %n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stored in two parts</source>
        <translation>
            <numerusform>бөлек жазылған %n әріп</numerusform>
            <numerusform>бөлек жазылған %n әріп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd space(s)</source>
        <translation>
            <numerusform>ерекше %n бос орын</numerusform>
            <numerusform>ерекше %n бос орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>көрінбейтін %n таңба</numerusform>
            <numerusform>көрінбейтін %n таңба</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right while pasting: %1</source>
        <translation>Қойған кезде түзетілді: %1</translation>
    </message>
</context>
<context>
    <name>qupia::CountriesEditor</name>
    <message>
        <source>Find a country</source>
        <translation>Елді іздеу</translation>
    </message>
</context>
<context>
    <name>qupia::DateEditor</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Күнтізбе: %1</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Күнтізбеден таңдау</translation>
    </message>
</context>
<context>
    <name>qupia::DocumentFiles</name>
    <message>
        <source>The file was not opened</source>
        <translation>Файл ашылмады</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Файл сақталмады</translation>
    </message>
    <message>
        <source>The unsaved work was not opened</source>
        <translation>Сақталмаған жұмыс ашылмады</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Жаңа саясат</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>тек оқуға</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>сақталмаған</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сақталды</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Саясат</translation>
    </message>
    <message>
        <source>review sheet</source>
        <translation>тексеру парағы</translation>
    </message>
    <message>
        <source>The review sheet was not written</source>
        <translation>Тексеру парағы жазылмады</translation>
    </message>
</context>
<context>
    <name>qupia::DraftForm</name>
    <message>
        <source>All questions are answered</source>
        <translation>Барлық сұраққа жауап берілді</translation>
    </message>
    <message>
        <source>Left to answer: %1 of %2</source>
        <translation>Жауапсыз қалғаны: %1 / %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
</context>
<context>
    <name>qupia::EditionLine</name>
    <message>
        <source>The text is that of edition %1 of %2.</source>
        <translation>Мәтін %2 күнгі %1-редакциямен бірдей.</translation>
    </message>
    <message>
        <source>It will be recorded in the document as edition %1.</source>
        <translation>Құжатқа %1-редакция болып жазылады.</translation>
    </message>
    <message numerus="yes">
        <source>Changed since edition %1: %n clause(s).</source>
        <translation>
            <numerusform>%1-редакциядан бері өзгергені: %n тармақ.</numerusform>
            <numerusform>%1-редакциядан бері өзгергені: %n тармақ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Өзгерістерді көрсету</translation>
    </message>
    <message>
        <source>Editions that went out</source>
        <translation>Жарияланған редакциялар</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>%1-редакция, %2</translation>
    </message>
</context>
<context>
    <name>qupia::FieldBlock</name>
    <message>
        <source>to be answered</source>
        <translation>жауап керек</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>үлгі мән</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Осылай қалдыру</translation>
    </message>
</context>
<context>
    <name>qupia::FieldEditor</name>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>qupia::FindBar</name>
    <message>
        <source>not found</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find in the text, Kazakh or Russian</source>
        <translation>Қазақша не орысша мәтіннен іздеу</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Ізделетін сөздер</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Алдыңғы жер</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Келесі жер</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Іздеуді жабу</translation>
    </message>
</context>
<context>
    <name>qupia::FindingCard</name>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Жауап керек</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Күмәнді жер</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
</context>
<context>
    <name>qupia::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Жауап керек</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Күмәнді жер</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>%1-тармақ</translation>
    </message>
    <message>
        <source>Kazakh text</source>
        <translation>қазақша мәтін</translation>
    </message>
    <message>
        <source>Russian text</source>
        <translation>орысша мәтін</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>%1 қабылдады: %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
</context>
<context>
    <name>qupia::FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n қате</numerusform>
            <numerusform>%n қате</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n жауапсыз</numerusform>
            <numerusform>%n жауапсыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n күмәнді жер</numerusform>
            <numerusform>%n күмәнді жер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message>
        <source>No violation found by the rules as of %1; later changes are not taken into account.</source>
        <translation>%1 күнгі ережелер бойынша бұзушылық табылмады; кейінгі өзгерістер ескерілмеген.</translation>
    </message>
    <message>
        <source>by the rules as of %1</source>
        <translation>%1 күнгі ережелер бойынша</translation>
    </message>
    <message>
        <source>Next: F8</source>
        <translation>Келесісі: F8</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Келесі ескертуге өту</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Ескертулерді жасыру</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Ескертулерді көрсету</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Сол жерге өту</translation>
    </message>
    <message>
        <source>Take back the acceptance</source>
        <translation>Қабылдауды кері қайтару</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Себебін жазып қабылдау…</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Себебін жазып қабылдау</translation>
    </message>
    <message>
        <source>Fix all that is safe</source>
        <translation>Қауіпсізінің бәрін түзету</translation>
    </message>
</context>
<context>
    <name>qupia::FindingsTools</name>
    <message>
        <source>Show only…</source>
        <translation>Мынаны ғана көрсету…</translation>
    </message>
    <message>
        <source>Show only findings with these words</source>
        <translation>Осы сөздер бар ескертулерді ғана көрсету</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Маңызы бойынша</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Бөлім бойынша</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Ескертулердің реті</translation>
    </message>
    <message>
        <source>Fix all that is safe…</source>
        <translation>Қауіпсізінің бәрін түзету…</translation>
    </message>
</context>
<context>
    <name>qupia::FixAllDialog</name>
    <message>
        <source>Fix all that is safe</source>
        <translation>Қауіпсізінің бәрін түзету</translation>
    </message>
    <message>
        <source>This will be done, as one step that can be undone:</source>
        <translation>Мыналар бір қадаммен орындалады, оны болдырмауға болады:</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Түзету</translation>
    </message>
</context>
<context>
    <name>qupia::FormPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Келесі: %1</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Тағы (%1)</translation>
    </message>
    <message>
        <source>Keep the sample</source>
        <translation>Үлгі мәнді қалдыру</translation>
    </message>
</context>
<context>
    <name>qupia::HoursEditor</name>
    <message>
        <source>Other hours on other days</source>
        <translation>Басқа күндері басқа уақыт</translation>
    </message>
    <message>
        <source>from</source>
        <comment>hour</comment>
        <translation>басталуы</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hour</comment>
        <translation>аяқталуы</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Осы уақытты алып тастау</translation>
    </message>
</context>
<context>
    <name>qupia::IntegerEditor</name>
    <message numerus="yes">
        <source>working day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>жұмыс күні</numerusform>
            <numerusform>жұмыс күні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calendar day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>күнтізбелік күн</numerusform>
            <numerusform>күнтізбелік күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>ай</numerusform>
            <numerusform>ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>жыл</numerusform>
            <numerusform>жыл</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::KazakhKeys</name>
    <message>
        <source>Kazakh letters</source>
        <translation>Қазақ әріптері</translation>
    </message>
    <message>
        <source>Types the letter. F2 goes here from the field, Shift gives capitals.</source>
        <translation>Әріпті тереді. F2 өрістен осында өтеді, Shift бас әріп береді.</translation>
    </message>
</context>
<context>
    <name>qupia::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Letters work in the Kazakh and the Russian layout too. Tab and Shift+Tab go from control to control.</source>
        <translation>Әріпті пернелер қазақша да, орысша да пернетақтада істейді. Tab пен Shift+Tab келесі не алдыңғы элементке өтеді.</translation>
    </message>
</context>
<context>
    <name>qupia::LegalFormEditor</name>
    <message>
        <source>In Kazakh:</source>
        <translation>Қазақша:</translation>
    </message>
</context>
<context>
    <name>qupia::ListEditor</name>
    <message>
        <source>Add one more</source>
        <translation>Тағы қосу</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 / %3</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Алып тастау: %1</translation>
    </message>
</context>
<context>
    <name>qupia::MainWindow</name>
    <message>
        <source>%1[*] – Qupia</source>
        <translation>%1[*] – Qupia</translation>
    </message>
    <message>
        <source>The pages cannot be made</source>
        <translation>Беттер жасалмады</translation>
    </message>
    <message>
        <source>Review sheet written: %1</source>
        <translation>Тексеру парағы жазылды: %1</translation>
    </message>
</context>
<context>
    <name>qupia::MatrixEditor</name>
    <message>
        <source>Choose data…</source>
        <translation>Деректерді таңдау…</translation>
    </message>
    <message>
        <source>Remove this kind of data</source>
        <translation>Деректердің осы түрін алып тастау</translation>
    </message>
</context>
<context>
    <name>qupia::MatrixModel</name>
    <message>
        <source>nothing</source>
        <translation>бос</translation>
    </message>
</context>
<context>
    <name>qupia::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Хабарламаны жабу</translation>
    </message>
</context>
<context>
    <name>qupia::PagesView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Басып шығарылатын беттер</translation>
    </message>
</context>
<context>
    <name>qupia::PolicyEditor</name>
    <message>
        <source>This document was made with templates of edition %1; the program now has edition %2.</source>
        <translation>Құжат %1 редакциясындағы үлгілермен жасалған; қазір бағдарламада %2 редакциясы тұр.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) belong to questions that no longer exist; they are kept but not printed.</source>
        <translation>
            <numerusform>%n жауап енді жоқ сұрақтарға қатысты; ол сақталады, бірақ мәтінге кірмейді.</numerusform>
            <numerusform>%n жауап енді жоқ сұрақтарға қатысты; ол сақталады, бірақ мәтінге кірмейді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reworded clause %1 no longer exists; its wording is kept in the file.</source>
        <translation>Түзетілген %1 тармағы енді жоқ; оның мәтіні файлда сақталған.</translation>
    </message>
    <message>
        <source>The template&apos;s text under your wording of %1 has changed; compare them in Review.</source>
        <translation>Сіз түзеткен %1 тармағының үлгі мәтіні өзгерді; екеуін «Заңгер тексеруі» бетінде салыстырыңыз.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Qupia (format %1). It is open for reading only; update the program to change it.</source>
        <translation>Бұл файл Qupia бағдарламасының жаңарақ нұсқасында жазылған (%1-пішім). Ол тек оқуға ашылды; өзгерту үшін бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save a copy under another name.</source>
        <translation>%1 тек оқуға ашылған. Көшірмесін басқа атпен сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since you opened it. Save under another name, or overwrite it.</source>
        <translation>Сіз ашқаннан бері %1 файлын басқа бағдарлама өзгертті. Басқа атпен сақтаңыз немесе үстінен жазыңыз.</translation>
    </message>
</context>
<context>
    <name>qupia::PolicyView</name>
    <message>
        <source>Text of the policy</source>
        <translation>Саясат мәтіні</translation>
    </message>
    <message>
        <source>Go to its question</source>
        <translation>Сұрағына өту</translation>
    </message>
    <message>
        <source>Change the wording in Review</source>
        <translation>Мәтінін «Заңгер тексеруі» бетінде түзету</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Мәтінді көшіру</translation>
    </message>
</context>
<context>
    <name>qupia::PreviewPane</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Мәтін тілдері</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>100 % көлемге қайту</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
</context>
<context>
    <name>qupia::PublishForm</name>
    <message>
        <source>%1 (there already)</source>
        <translation>%1 (бұрыннан бар)</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Пішімдер</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Kazakh and Russian side by side</source>
        <translation>Қазақша мен орысша қатар</translation>
    </message>
    <message>
        <source>Kazakh first, then Russian</source>
        <translation>Алдымен қазақша, содан кейін орысша</translation>
    </message>
    <message>
        <source>Kazakh only</source>
        <translation>Тек қазақша</translation>
    </message>
    <message>
        <source>Russian only</source>
        <translation>Тек орысша</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Файлдардың аты</translation>
    </message>
</context>
<context>
    <name>qupia::PublishMore</name>
    <message>
        <source>More choices</source>
        <translation>Басқа баптаулар</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-бет</translation>
    </message>
    <message>
        <source>One page with both languages</source>
        <translation>Екі тілдегі бір бет</translation>
    </message>
    <message>
        <source>A page for each language, linked to each other</source>
        <translation>Әр тілге бір-біріне сілтейтін жеке бет</translation>
    </message>
    <message>
        <source>A piece to paste into a site builder</source>
        <translation>Сайт құрастырғышқа қойылатын үзінді</translation>
    </message>
    <message>
        <source>Small page, without fonts of its own</source>
        <translation>Жеңіл бет, өз қаріптері жоқ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter (USA)</source>
        <translation>Letter (АҚШ)</translation>
    </message>
    <message>
        <source>Data in the PDF</source>
        <translation>PDF ішіндегі деректер</translation>
    </message>
    <message>
        <source>Put the policy&apos;s data into the PDF</source>
        <translation>Саясаттың деректерін PDF ішіне салу</translation>
    </message>
    <message>
        <source>Whoever has the PDF can open it in Qupia and go on editing. Put in: the answers that are printed, the choice of clauses, your own wordings. Not put in: answers that are not printed, decisions on findings with their reasons and names, earlier editions.</source>
        <translation>Мұндай PDF кімнің қолында болса, сол оны Qupia-да ашып, әрі қарай өңдей алады. Салынатыны: мәтінде көрінетін жауаптар, тармақтарды таңдау, өз тұжырымдарыңыз. Салынбайтыны: мәтінге шықпайтын жауаптар, ескертулер бойынша шешімдер, олардың себептері мен есімдер, бұрынғы редакциялар.</translation>
    </message>
    <message>
        <source>Beside the policy</source>
        <translation>Саясатқа қоса</translation>
    </message>
</context>
<context>
    <name>qupia::PublishResult</name>
    <message>
        <source>The draft is ready</source>
        <translation>Жоба дайын</translation>
    </message>
    <message>
        <source>The policy is ready</source>
        <translation>Саясат дайын</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Copy the link for the footer</source>
        <translation>Сайт төменіне қоятын сілтемені көшіру</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Енді не істеу керек</translation>
    </message>
    <message>
        <source>Show the draft to a lawyer or colleague.</source>
        <translation>Жобаны заңгерге немесе әріптесіңізге көрсетіңіз.</translation>
    </message>
    <message>
        <source>Answer what is still open, then publish again: the stamp goes by itself.</source>
        <translation>Қалған сұрақтарға жауап беріп, қайта жариялаңыз: белгі өзі алынады.</translation>
    </message>
    <message>
        <source>Put the page on your site and a link to it in the footer of every page.</source>
        <translation>Бетті сайтыңызға салып, оның сілтемесін әр беттің төменгі жағына қойыңыз.</translation>
    </message>
    <message>
        <source>Put a tick box with a link to the policy at every form that asks for data; it must not be ticked beforehand.</source>
        <translation>Дерек сұрайтын әр нысанға саясат сілтемесі бар белгі қоятын орын қосыңыз; ол алдын ала белгіленіп тұрмауы керек.</translation>
    </message>
    <message>
        <source>Approve the policy by an order of the head and keep the signed copy.</source>
        <translation>Саясатты басшының бұйрығымен бекітіп, қол қойылған данасын сақтаңыз.</translation>
    </message>
    <message>
        <source>Name a person responsible for personal data, and let everybody know whom to ask.</source>
        <translation>Дербес деректерге жауапты адамды тағайындап, кімге жүгіну керегін бәріне айтыңыз.</translation>
    </message>
    <message>
        <source>Copy the piece to paste</source>
        <translation>Қойылатын үзіндіні көшіру</translation>
    </message>
    <message>
        <source>Paste the piece into a page of your site builder, as HTML, and put a link to that page in the footer of every page.</source>
        <translation>Үзіндіні сайт құрастырғыштың бетіне HTML түрінде қойып, сол беттің сілтемесін әр беттің төменгі жағына салыңыз.</translation>
    </message>
    <message>
        <source>Save the document: this edition is recorded in it.</source>
        <translation>Құжатты сақтаңыз: бұл редакция соған жазылды.</translation>
    </message>
</context>
<context>
    <name>qupia::PublishState</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n қате</numerusform>
            <numerusform>%n қате</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n жауапсыз</numerusform>
            <numerusform>%n жауапсыз</numerusform>
        </translation>
    </message>
    <message>
        <source>This will be a draft</source>
        <translation>Бұл жоба болады</translation>
    </message>
    <message>
        <source>Still open: %1. Every page carries the stamp “%2 · %3” until all of it is settled.</source>
        <translation>Әлі бітпегені: %1. Бәрі шешілгенше әр бетте «%2 · %3» белгісі тұрады.</translation>
    </message>
    <message>
        <source>This will be a final version</source>
        <translation>Бұл түпкілікті нұсқа болады</translation>
    </message>
    <message>
        <source>No violation found by the rules as of %1; later changes are not taken into account.</source>
        <translation>%1 күнгі ережелер бойынша бұзушылық табылмады; кейінгі өзгерістер ескерілмеген.</translation>
    </message>
    <message>
        <source>Go to what is open</source>
        <translation>Қалғанына өту</translation>
    </message>
</context>
<context>
    <name>qupia::PublishWorkspace</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>Жобасын жасау</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Дайындалатын файлдар</translation>
    </message>
    <message>
        <source>Message to visitors about the changes</source>
        <translation>Келушілерге өзгерістер туралы хабарлама</translation>
    </message>
    <message>
        <source>Record the edition</source>
        <translation>Редакцияны жазу</translation>
    </message>
</context>
<context>
    <name>qupia::ReviewHeader</name>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
</context>
<context>
    <name>qupia::ReviewModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>мәтіні түзетілген</translation>
    </message>
    <message>
        <source>can be left out</source>
        <translation>алып тастауға болады</translation>
    </message>
    <message>
        <source>template</source>
        <translation>үлгі мәтін</translation>
    </message>
</context>
<context>
    <name>qupia::ReviewWorkspace</name>
    <message>
        <source>Clauses in both languages</source>
        <translation>Екі тілдегі тармақтар</translation>
    </message>
    <message>
        <source>Reword a clause</source>
        <translation>Тармақ мәтінін түзету</translation>
    </message>
    <message>
        <source>Back to the template&apos;s text</source>
        <translation>Үлгі мәтінді қайтару</translation>
    </message>
    <message>
        <source>Print a clause</source>
        <translation>Тармақты қосу</translation>
    </message>
    <message>
        <source>Leave a clause out</source>
        <translation>Тармақты алып тастау</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Мәтінді түзету</translation>
    </message>
    <message>
        <source>Leave this clause out</source>
        <translation>Бұл тармақты алып тастау</translation>
    </message>
    <message>
        <source>Review sheet…</source>
        <translation>Тексеру парағы…</translation>
    </message>
</context>
<context>
    <name>qupia::SearchBar</name>
    <message>
        <source>not found</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation>Екі тілден де іздеу</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғысы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Іздеуді жабу</translation>
    </message>
</context>
<context>
    <name>qupia::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>мәтінге кірмейді</translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n түзетілген</numerusform>
            <numerusform>%n түзетілген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::SheetDialog</name>
    <message>
        <source>Review sheet</source>
        <translation>Тексеру парағы</translation>
    </message>
    <message>
        <source>For the lawyer: every requirement with its article and state, what was accepted and why, and the answers.</source>
        <translation>Заңгерге: әр талап, оның бабы мен күйі, не және неге қабылданғаны, жауаптар.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Парақтың тілі</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішімі</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Орнын таңдау…</translation>
    </message>
</context>
<context>
    <name>qupia::SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Мынаған ауыстыру</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Ұсыныстар</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ауыстыру</translation>
    </message>
    <message>
        <source>Replace &amp;everywhere</source>
        <translation>&amp;Барлық жерде ауыстыру</translation>
    </message>
    <message>
        <source>&amp;Ignore in this document</source>
        <translation>Осы құжатта &amp;елемеу</translation>
    </message>
    <message>
        <source>&amp;Add to my dictionary</source>
        <translation>Менің &amp;сөздігіме қосу</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ө&amp;ткізіп жіберу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>In this clause</source>
        <translation>Осы тармақта</translation>
    </message>
    <message>
        <source>In all clauses, as one step of undo</source>
        <translation>Барлық тармақта; бір қадаммен болдырмауға болады</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Іздеуде…</translation>
    </message>
    <message>
        <source>This word comes from an answer in the form</source>
        <translation>Бұл сөз сіздің жауабыңыздан алынған</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ұсыныс жоқ</translation>
    </message>
    <message>
        <source>Enter replaces, arrow keys choose, Escape ends</source>
        <translation>Enter ауыстырады, бағыттауыш пернелер таңдайды, Esc аяқтайды</translation>
    </message>
</context>
<context>
    <name>qupia::SpellingMenu</name>
    <message>
        <source>Searching…</source>
        <translation>Іздеуде…</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Менің сөздігіме қосу</translation>
    </message>
    <message>
        <source>Ignore in this document</source>
        <translation>Осы құжатта елемеу</translation>
    </message>
    <message>
        <source>This word comes from an answer in the form</source>
        <translation>Бұл сөз сіздің жауабыңыздан алынған</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ұсыныс жоқ</translation>
    </message>
</context>
<context>
    <name>qupia::SpellingWork</name>
    <message>
        <source>Ignore a word</source>
        <translation>Сөзді елемеу</translation>
    </message>
    <message>
        <source>Replace a word</source>
        <translation>Сөзді ауыстыру</translation>
    </message>
    <message>
        <source>No more misspelt words.</source>
        <translation>Қате жазылған сөз қалмады.</translation>
    </message>
    <message>
        <source>The Kazakh text was not checked: its dictionary is missing.</source>
        <translation>Қазақша мәтін тексерілмеді: сөздігі жоқ.</translation>
    </message>
    <message>
        <source>The Russian text was not checked: its dictionary is missing.</source>
        <translation>Орысша мәтін тексерілмеді: сөздігі жоқ.</translation>
    </message>
</context>
<context>
    <name>qupia::StartPanel</name>
    <message>
        <source>today, %1</source>
        <translation>бүгін, %1</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>файл енді жоқ</translation>
    </message>
    <message>
        <source>A personal data policy in two languages, checked against the law of Kazakhstan</source>
        <translation>Қазақстан заңы бойынша тексерілетін, екі тілдегі дербес деректер саясаты</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Соңғылары</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ашу…</translation>
    </message>
    <message>
        <source>Everything stays on your computer. This is not legal advice.</source>
        <translation>Бәрі өз компьютеріңізде қалады. Бұл заң кеңесі емес.</translation>
    </message>
</context>
<context>
    <name>qupia::StartScreen</name>
    <message>
        <source>New policy</source>
        <translation>Жаңа саясат</translation>
    </message>
    <message>
        <source>Choose what is like your business: everything can be changed later.</source>
        <translation>Ісіңізге ұқсайтынын таңдаңыз: кейін бәрін өзгертуге болады.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Жасау</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Unsaved work of last time was found (%1).</source>
        <translation>Өткен жолғы сақталмаған жұмыс табылды (%1).</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Мәзір (F10)</translation>
    </message>
    <message>
        <source>or drop a .qupia file here, or a PDF with the data of its policy</source>
        <translation>немесе .qupia файлын не саясат деректері салынған PDF-ті осында сүйреп әкеліңіз</translation>
    </message>
</context>
<context>
    <name>qupia::StepList</name>
    <message>
        <source>%1: done</source>
        <translation>%1: дайын</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left to answer</source>
        <translation>%1: жауапсыз қалғаны %2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
</context>
<context>
    <name>qupia::TableEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Жол қосу</translation>
    </message>
</context>
<context>
    <name>qupia::TableRow</name>
    <message>
        <source>New row</source>
        <translation>Жаңа жол</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Алып тастау: %1</translation>
    </message>
</context>
<context>
    <name>qupia::TopBar</name>
    <message>
        <source>Draft</source>
        <translation>Нобай</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Заңгер тексеруі</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Жариялау…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Мәзір (F10)</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Бағдарлама тілі</translation>
    </message>
</context>
<context>
    <name>qupia::TriStateEditor</name>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
</context>
<context>
    <name>qupia::UserWordsDialog</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>My dictionary</source>
        <translation>Менің сөздігім</translation>
    </message>
    <message>
        <source>Find or add a word</source>
        <translation>Сөз іздеу немесе қосу</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>No words of your own yet.</source>
        <translation>Өз сөздеріңіз әзірге жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>The word was not added</source>
        <translation>Сөз қосылмады</translation>
    </message>
    <message>
        <source>The words were not removed</source>
        <translation>Сөздер алып тасталмады</translation>
    </message>
    <message>
        <source>No words were imported</source>
        <translation>Бірде-бір сөз импортталмады</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) imported.</source>
        <translation>
            <numerusform>%n жаңа сөз импортталды.</numerusform>
            <numerusform>%n жаңа сөз импортталды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::Workplaces</name>
    <message>
        <source>The word was not added</source>
        <translation>Сөз қосылмады</translation>
    </message>
</context>
</TS>
