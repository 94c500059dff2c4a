<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Cli</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Не удалось прочитать стандартный ввод.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Choose from: %2.</source>
        <translation>Формата «%1» нет. Выберите из: %2.</translation>
    </message>
    <message>
        <source>A policy is written in kk and ru; &quot;%1&quot; is neither.</source>
        <translation>Политика пишется на kk и ru; «%1» — ни то ни другое.</translation>
    </message>
    <message>
        <source>Standard output takes one format; name one with --format.</source>
        <translation>В стандартный вывод идёт один формат; укажите его через --format.</translation>
    </message>
    <message>
        <source>%1 exists already; --force overwrites it.</source>
        <translation>%1 уже существует; --force перезапишет его.</translation>
    </message>
    <message>
        <source>A draft was made: something is still open; the command check lists it.</source>
        <translation>Получился проект: не всё готово; список выдаст команда check.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Заготовки «%1» нет. Выберите из: %2.</translation>
    </message>
    <message>
        <source>There is no clause &quot;%1&quot;; see library list.</source>
        <translation>Пункта «%1» нет; смотрите library list.</translation>
    </message>
    <message>
        <source>A wording needs both languages: --kk TEXT and --ru TEXT; --reset goes back to the template.</source>
        <translation>Текст нужен на двух языках: --kk TEXT и --ru TEXT; --reset возвращает текст шаблона.</translation>
    </message>
    <message>
        <source>%1 is not readable as JSON. Check its brackets and quotes.</source>
        <translation>%1 не читается как JSON. Проверьте скобки и кавычки.</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>Для %1 нужно: %2.</translation>
    </message>
    <message>
        <source>JSON, or @file.json</source>
        <translation>JSON или @file.json</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes или no</translation>
    </message>
    <message>
        <source>A clause is on, off or default.</source>
        <translation>Пункт бывает on, off или default.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no assignment; write field=value.</source>
        <translation>«%1» — не присваивание; напишите поле=значение.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; see the command fields.</source>
        <translation>Поля «%1» нет; смотрите команду fields.</translation>
    </message>
    <message>
        <source>%1 comes from the matrix; set matrix instead.</source>
        <translation>%1 берётся из matrix; меняйте matrix.</translation>
    </message>
    <message>
        <source>%1 is made from other answers and cannot be set.</source>
        <translation>%1 составляется из других ответов, задать его нельзя.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Qupia; update the program to change it.</source>
        <translation>%1 записан более новой версией Qupia; чтобы его менять, обновите программу.</translation>
    </message>
    <message>
        <source>Name at least one format: %1.</source>
        <translation>Назовите хотя бы один формат: %1.</translation>
    </message>
    <message>
        <source>A policy is written in kk and ru; name at least one of them.</source>
        <translation>Политика пишется на kk и ru; назовите хотя бы один из них.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no list of tags.</source>
        <translation>Строка %1: «%2» — не список тегов.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of tags.</source>
        <translation>«%1» — не список тегов.</translation>
    </message>
    <message>
        <source>%1 made, %2 skipped, %3 failed.</source>
        <translation>Сделано: %1, пропущено: %2, не удалось: %3.</translation>
    </message>
    <message>
        <source>What failed stands in %1</source>
        <translation>Неудавшиеся строки записаны в %1</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: %2</source>
        <translation>Столбец «%1»: %2</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 columns.</source>
        <translation>В строке ячеек: %1, а столбцов: %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a formula; save the table with values in its cells.</source>
        <translation>%1: «%2» – формула; сохраните таблицу со значениями в ячейках.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of the work; write 2/8 for the second of eight.</source>
        <translation>«%1» не обозначает долю работы; для второй из восьми напишите 2/8.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Папку %1 создать нельзя.</translation>
    </message>
    <message>
        <source>%1 is there from an earlier run; --resume goes on with it, --force begins anew.</source>
        <translation>%1 остался от прежнего запуска; --resume продолжит его, --force начнёт заново.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 нельзя записать: %2</translation>
    </message>
    <message>
        <source>Another row above has the same file name.</source>
        <translation>У другой строки выше то же имя файла.</translation>
    </message>
    <message>
        <source>%1 of %2: line %3: %4 (%5 s left)</source>
        <translation>%1 из %2: строка %3: %4 (осталось %5 с)</translation>
    </message>
    <message>
        <source>There is no companion text &quot;%1&quot;. Choose from: %2.</source>
        <translation>Сопроводительного текста «%1» нет. Выберите из: %2.</translation>
    </message>
    <message>
        <source>The answers of this document do not call for &quot;%1&quot;.</source>
        <translation>По ответам этого документа «%1» не нужен.</translation>
    </message>
    <message>
        <source>No edition is recorded in this document yet; export --record does it with a final version.</source>
        <translation>В этом документе ещё не записана ни одна редакция; окончательную версию записывает export --record.</translation>
    </message>
    <message>
        <source>The text is that of edition %1, and there is no other edition to compare it with.</source>
        <translation>Текст совпадает с редакцией %1, а сравнить его больше не с чем.</translation>
    </message>
    <message>
        <source>There is no edition %1; the command editions lists them.</source>
        <translation>Редакции %1 нет; их список даёт команда editions.</translation>
    </message>
    <message>
        <source>--record writes into the document: name its file, and a folder for the output.</source>
        <translation>--record записывает в документ: укажите его файл и папку для результата.</translation>
    </message>
    <message>
        <source>A draft is no edition: nothing was recorded.</source>
        <translation>Проект — ещё не редакция: ничего не записано.</translation>
    </message>
    <message>
        <source>Recorded as edition %1.</source>
        <translation>Записано как редакция %1.</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>изменён: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>отсутствует: %1</translation>
    </message>
    <message>
        <source>not in the manifest: %1</source>
        <translation>нет в описи: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) are as they were packed.</source>
        <translation>
            <numerusform>%n файл такой же, каким был упакован.</numerusform>
            <numerusform>Все %n файла такие же, какими были упакованы.</numerusform>
            <numerusform>Все %n файлов такие же, какими были упакованы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Qupia %1, templates %2, law of %3, text %4.</source>
        <translation>Создано в Qupia %1, шаблоны %2, редакция закона %3, текст %4.</translation>
    </message>
    <message>
        <source>What is in it is a draft.</source>
        <translation>Внутри — проект.</translation>
    </message>
    <message>
        <source>Nothing of this rule is accepted there.</source>
        <translation>По этому правилу там ничего не принято.</translation>
    </message>
    <message>
        <source>Several are accepted there; say which by its place and --words.</source>
        <translation>Там принято несколько; укажите, какое, местом и через --words.</translation>
    </message>
    <message>
        <source>This is not yet answered: an answer is needed, no reason takes its place.</source>
        <translation>Ответа ещё нет: нужен ответ, причина его не заменит.</translation>
    </message>
    <message>
        <source>This does not stand in your own wording: change the answer or the clause. Only a finding in a wording of your own can be accepted.</source>
        <translation>Это не в вашем собственном тексте: измените ответ или пункт. Принять можно только замечание к вашему собственному тексту.</translation>
    </message>
    <message>
        <source>This rule finds nothing there; see qupia-cli check.</source>
        <translation>Это правило там ничего не находит; см. qupia-cli check.</translation>
    </message>
    <message>
        <source>This rule finds several; say which by its place and --words:</source>
        <translation>Это правило находит несколько; укажите, какое, местом и через --words:</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;; see library rules.</source>
        <translation>Нет правила «%1»; см. library rules.</translation>
    </message>
    <message>
        <source>An acceptance needs --reason TEXT and --name WHO; --undo takes one back.</source>
        <translation>Чтобы принять, нужны --reason ТЕКСТ и --name КТО; --undo отменяет.</translation>
    </message>
    <message>
        <source>Not filled in: %1.</source>
        <translation>Не заполнено: %1.</translation>
    </message>
    <message>
        <source>%1 is set as a whole, without &quot;%2&quot;.</source>
        <translation>%1 задаётся целиком, без «%2».</translation>
    </message>
    <message>
        <source>%1 has no part &quot;%2&quot;; there are: %3.</source>
        <translation>У %1 нет части «%2»; есть: %3.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A quote that begins in this line is never closed.</source>
        <translation>Кавычка, открытая в этой строке, нигде не закрыта.</translation>
    </message>
    <message>
        <source>The table is not in UTF-8. In the spreadsheet, save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>Таблица не в UTF-8. Сохраните её в табличной программе как «CSV UTF-8» и повторите.</translation>
    </message>
    <message>
        <source>The table is empty; its first row names the columns.</source>
        <translation>Таблица пуста; в её первой строке стоят названия столбцов.</translation>
    </message>
    <message>
        <source>A column has no name in the first row.</source>
        <translation>В первой строке у одного из столбцов нет названия.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>У двух столбцов одно название.</translation>
    </message>
</context>
<context>
    <name>DialogQuestions</name>
    <message>
        <source>Qupia documents (*.qupia)</source>
        <translation>Документы Qupia (*.qupia)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Сохранить изменения в «%1»?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Без сохранения они пропадут.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Saving now would replace what somebody else wrote there.</source>
        <translation>Если сохранить сейчас, пропадёт то, что записал в файл кто-то другой.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Сохранить под другим именем…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Заменить %n файл?</numerusform>
            <numerusform>Заменить %n файла?</numerusform>
            <numerusform>Заменить %n файлов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Throw away the unsaved work of %1?</source>
        <translation>Удалить несохранённую работу (%1)?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Вернуть её будет нельзя.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Открыть политику</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>Сохранить политику</translation>
    </message>
    <message>
        <source>Folder for the published files</source>
        <translation>Папка для готовых файлов</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Dictionaries and lists of words (*.dic *.oxt *.txt)</source>
        <translation>Словари и списки слов (*.dic *.oxt *.txt)</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>Импорт слов</translation>
    </message>
    <message>
        <source>Qupia documents, PDF with data (*.qupia *.pdf)</source>
        <translation>Документы Qupia, PDF с данными (*.qupia *.pdf)</translation>
    </message>
    <message>
        <source>Save the review sheet</source>
        <translation>Сохранить лист проверки</translation>
    </message>
</context>
<context>
    <name>Dictionaries</name>
    <message>
        <source>The Kazakh spelling dictionary (kk_KZ)</source>
        <translation>Словарь казахской орфографии (kk_KZ)</translation>
    </message>
    <message>
        <source>The Russian spelling dictionary (ru_RU)</source>
        <translation>Словарь русской орфографии (ru_RU)</translation>
    </message>
    <message>
        <source>was not found. Words of this language are not checked. Install the package %1, or put %2.aff and %2.dic into %3 (they come with LibreOffice and with most Linux systems).</source>
        <translation>не найден. Слова на этом языке не проверяются. Установите пакет %1 или положите %2.aff и %2.dic в папку %3 (они есть в LibreOffice и в большинстве систем Linux).</translation>
    </message>
    <message>
        <source>in %1 is damaged: install it again.</source>
        <translation>повреждён (%1): установите его заново.</translation>
    </message>
    <message>
        <source>in %1 cannot be used: it is damaged or not in UTF-8. Install it again.</source>
        <translation>не подходит (%1): он повреждён или не в кодировке UTF-8. Установите его заново.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8; save it so and try again.</source>
        <translation>%1 – не текст в UTF-8; сохраните его так и повторите.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no extension of LibreOffice (.oxt).</source>
        <translation>%1 повреждён или не является расширением LibreOffice (.oxt).</translation>
    </message>
    <message>
        <source>%1 holds more than a dictionary could need.</source>
        <translation>В %1 намного больше данных, чем нужно словарю.</translation>
    </message>
    <message>
        <source>%1 holds no Kazakh spelling dictionary.</source>
        <translation>В %1 нет орфографического словаря казахского языка.</translation>
    </message>
    <message>
        <source>%1 holds no Russian spelling dictionary.</source>
        <translation>В %1 нет орфографического словаря русского языка.</translation>
    </message>
    <message>
        <source>%1 is written in %2, which cannot be read here; save it in UTF-8 and try again.</source>
        <translation>%1 записан в кодировке %2, которую здесь прочитать нельзя; сохраните файл в UTF-8 и повторите.</translation>
    </message>
    <message>
        <source>%1 holds no words.</source>
        <translation>В %1 нет слов.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>This is not a readable Qupia document: %1. The file was not changed; open another one or an earlier copy.</source>
        <translation>Документ Qupia не читается: %1. Файл не изменён; откройте другой или более раннюю копию.</translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; is damaged</source>
        <translation>повреждена часть «%1»</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>он слишком большой</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>это не текст в UTF-8</translation>
    </message>
    <message>
        <source>it breaks off or is damaged at character %1</source>
        <translation>он обрывается или повреждён на знаке %1</translation>
    </message>
    <message>
        <source>it is some other kind of file</source>
        <translation>это файл другого вида</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1</source>
        <translation>Не удалось сделать PDF: %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>This PDF carries no data of Qupia. Export it again with its data attached, or open the document that it was made from.</source>
        <translation>В этом PDF нет данных Qupia. Экспортируйте его снова вместе с данными или откройте документ, из которого он сделан.</translation>
    </message>
    <message>
        <source>The data that this PDF carries is damaged.</source>
        <translation>Данные в этом PDF повреждены.</translation>
    </message>
    <message>
        <source>The data that this PDF carries is too large to be a document of Qupia.</source>
        <translation>Данные в этом PDF слишком велики для документа Qupia.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Этот PDF закрыт паролем.</translation>
    </message>
    <message>
        <source>This file is no PDF, or it is damaged.</source>
        <translation>Этот файл – не PDF, или он повреждён.</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>a font cannot be embedded.</source>
        <translation>шрифт не удалось встроить в файл.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is a folder; choose a file.</source>
        <translation>%1 — это папка; выберите файл.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check that the file is there and that you may open it.</source>
        <translation>Не удалось прочитать %1: %2. Проверьте, что файл на месте и вам можно его открывать.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which no policy is. Choose another file.</source>
        <translation>%1 больше %2 МБ, таких политик не бывает. Выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed. Choose another folder or free some space.</source>
        <translation>Не удалось записать %1: %2. Ничего не изменилось. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>%1 is open in another window (%2, process %3 on %4). Close it there, or save a copy under another name.</source>
        <translation>%1 открыт в другом окне (%2, процесс %3 на %4). Закройте его там или сохраните копию под другим именем.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>No violation found</source>
        <translation>Нарушений не найдено</translation>
    </message>
    <message>
        <source>%1 by the rules as of %2; later changes are not taken into account.</source>
        <translation>%1 — по правилам на %2; более поздние изменения не учтены.</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>A part of Qupia (%1) is missing or of another version. Save your document and install Qupia again.</source>
        <translation>Часть Qupia (%1) отсутствует или другой версии. Сохраните документ и установите Qupia заново.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages cannot be made here: the program runs without its graphics part.</source>
        <translation>Здесь страницы не сделать: программа работает без графической части.</translation>
    </message>
    <message>
        <source>The font %1 (%2) cannot be loaded, so pages would miss letters. Install the program again.</source>
        <translation>Шрифт %1 (%2) не загрузился, без него на страницах пропадут буквы. Установите программу заново.</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>The folder %1 cannot be made. Choose another folder, or ask for the right to write there.</source>
        <translation>Не удалось создать папку %1. Выберите другую или попросите разрешение на запись.</translation>
    </message>
    <message>
        <source>This is no readable evidence pack of Qupia: %1.</source>
        <translation>Пакет доказательств Qupia не читается: %1.</translation>
    </message>
    <message>
        <source>its manifest is missing or damaged</source>
        <translation>опись отсутствует или повреждена</translation>
    </message>
    <message>
        <source>its manifest is none of Qupia&apos;s</source>
        <translation>опись составлена не в Qupia</translation>
    </message>
    <message>
        <source>a newer version of Qupia made it; update the program</source>
        <translation>его создала более новая версия Qupia; обновите программу</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>нужен ответ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
</context>
<context>
    <name>TextsBeside</name>
    <message>
        <source>%1: a draft until this is answered: %2.</source>
        <translation>%1: останется проектом, пока нет ответа: %2.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file could not be packed: %1</source>
        <translation>Файл не удалось упаковать: %1</translation>
    </message>
    <message>
        <source>This file is no zip, or it is damaged.</source>
        <translation>Этот файл — не zip, или он повреждён.</translation>
    </message>
    <message>
        <source>There is far too much in this file; it is not unpacked.</source>
        <translation>В этом файле слишком много всего; он не распаковывается.</translation>
    </message>
    <message>
        <source>This file holds names that no honest file has; it is not unpacked.</source>
        <translation>В этом файле есть имена, каких в честном файле не бывает; он не распаковывается.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The templates cannot be read: %1. Install the program again, or choose another folder of templates.</source>
        <translation>Не удалось прочитать шаблоны: %1. Установите программу заново или выберите другую папку с шаблонами.</translation>
    </message>
    <message>
        <source>Drafts personal data policies in Kazakh and Russian. To work without a window: qupia-cli.</source>
        <translation>Готовит политики в отношении персональных данных на казахском и русском языках. Для работы без окна: qupia-cli.</translation>
    </message>
    <message>
        <source>Read the templates from this folder.</source>
        <translation>Читать шаблоны из этой папки.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>A policy to open.</source>
        <translation>Политика, которую открыть.</translation>
    </message>
</context>
<context>
    <name>qupia::AboutDialog</name>
    <message>
        <source>About Qupia</source>
        <translation>О программе Qupia</translation>
    </message>
    <message>
        <source>Qupia %1</source>
        <translation>Qupia %1</translation>
    </message>
    <message>
        <source>Drafts personal data policies in Kazakh and Russian and checks them against the law of Kazakhstan. It works without the internet: nothing leaves this computer.</source>
        <translation>Готовит политики в отношении персональных данных на казахском и русском языках и проверяет их по закону Казахстана. Работает без интернета: ничего не уходит с этого компьютера.</translation>
    </message>
    <message>
        <source>This is not legal advice. Qupia says what its rules find and never that a policy complies with the law; let a lawyer read the policy before you publish it.</source>
        <translation>Это не юридическая консультация. Qupia сообщает, что нашли её правила, и никогда не говорит, что политика соответствует закону; до публикации дайте прочитать политику юристу.</translation>
    </message>
    <message>
        <source>Templates: edition %1 of %2</source>
        <translation>Шаблоны: редакция %1 от %2</translation>
    </message>
    <message>
        <source>Law: edition of %1. %2</source>
        <translation>Закон: редакция от %1. %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt (LGPL), Hunspell (MPL), qpdf (Apache), toml++ and CLI11 (MIT, BSD), and the Noto fonts (SIL Open Font License).</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее. Используются Qt (LGPL), Hunspell (MPL), qpdf (Apache), toml++ и CLI11 (MIT, BSD) и шрифты Noto (SIL Open Font License).</translation>
    </message>
    <message>
        <source>The templates are of %1 and older than a year: the law may have changed. Look for a newer version of Qupia.</source>
        <translation>Шаблоны выпущены %1, им больше года: закон мог измениться. Поищите более новую версию Qupia.</translation>
    </message>
</context>
<context>
    <name>qupia::AcceptDialog</name>
    <message>
        <source>Accept with a reason</source>
        <translation>Принять с обоснованием</translation>
    </message>
    <message>
        <source>The reason is kept in the document and printed in the review report. It is asked again when the law changes.</source>
        <translation>Обоснование хранится в документе и печатается в листе проверки. Если закон изменится, вопрос встанет снова.</translation>
    </message>
    <message>
        <source>Why it stands</source>
        <translation>Почему остаётся</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>qupia::Actions</name>
    <message>
        <source>New policy…</source>
        <translation>Новая политика…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Copy for another site</source>
        <translation>Копия для другого сайта</translation>
    </message>
    <message>
        <source>Close the policy</source>
        <translation>Закрыть политику</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Предварительный просмотр…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Find in the text…</source>
        <translation>Найти в тексте…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>About Qupia</source>
        <translation>О программе Qupia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка юриста</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Текст 100 %</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>Список замечаний</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Check the spelling…</source>
        <translation>Проверить орфографию…</translation>
    </message>
    <message>
        <source>My dictionary…</source>
        <translation>Мой словарь…</translation>
    </message>
    <message>
        <source>Review sheet…</source>
        <translation>Лист проверки…</translation>
    </message>
</context>
<context>
    <name>qupia::AddressEditor</name>
    <message>
        <source>Kind of street</source>
        <translation>Тип улицы</translation>
    </message>
    <message>
        <source>City, town or village</source>
        <translation>Город или село</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Microdistrict</source>
        <translation>Микрорайон</translation>
    </message>
    <message>
        <source>Region, district, microdistrict</source>
        <translation>Область, район, микрорайон</translation>
    </message>
</context>
<context>
    <name>qupia::CategoryPicker</name>
    <message>
        <source>Who the customer is</source>
        <translation>Сведения о клиенте</translation>
    </message>
    <message>
        <source>Phone and mail</source>
        <translation>Телефон и почта</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Letters and calls</source>
        <translation>Письма и звонки</translation>
    </message>
    <message>
        <source>Another person who receives the order</source>
        <translation>Другой получатель заказа</translation>
    </message>
    <message>
        <source>What the site and the app receive by themselves</source>
        <translation>Что сайт и приложение получают сами</translation>
    </message>
    <message>
        <source>Special data</source>
        <translation>Особые данные</translation>
    </message>
    <message>
        <source>Which data do you collect?</source>
        <translation>Какие данные вы собираете?</translation>
    </message>
    <message>
        <source>Tick only what you really need. Each kind of data comes with its usual purpose and term.</source>
        <translation>Отметьте только то, что действительно нужно. Обычные цель и срок добавятся сами.</translation>
    </message>
</context>
<context>
    <name>qupia::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
</context>
<context>
    <name>qupia::ClauseEdit</name>
    <message>
        <source>Ctrl+Enter keeps the text, Escape leaves it as it was</source>
        <translation>Ctrl+Enter принимает текст, Escape оставляет прежний</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back to the template&apos;s text</source>
        <translation>Вернуть текст шаблона</translation>
    </message>
    <message>
        <source>Words in braces are filled in from the form.</source>
        <translation>Слова в фигурных скобках берутся из ваших ответов.</translation>
    </message>
</context>
<context>
    <name>qupia::ClausePanel</name>
    <message>
        <source>Mandatory</source>
        <translation>Обязательный</translation>
    </message>
    <message>
        <source>Mandatory here</source>
        <translation>Обязательный в вашем случае</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендуемый</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>По желанию</translation>
    </message>
    <message>
        <source>The clause in hand</source>
        <translation>Выбранный пункт</translation>
    </message>
    <message>
        <source>For the lawyer</source>
        <translation>Для юриста</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>правка текста</translation>
    </message>
    <message>
        <source>as in the template</source>
        <translation>как в шаблоне</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Править текст</translation>
    </message>
    <message>
        <source>F2, or a double click on the clause</source>
        <translation>F2 или двойной щелчок по пункту</translation>
    </message>
    <message>
        <source>Print this clause</source>
        <translation>Включить этот пункт в текст</translation>
    </message>
    <message>
        <source>Basis in the law</source>
        <translation>Основание в законе</translation>
    </message>
    <message>
        <source>(not confirmed)</source>
        <translation>(не подтверждено)</translation>
    </message>
    <message>
        <source>The template&apos;s text</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>The template has changed since this clause was reworded.</source>
        <translation>После правки этого пункта шаблон изменился.</translation>
    </message>
    <message>
        <source>Back to the template&apos;s text</source>
        <translation>Вернуть текст шаблона</translation>
    </message>
    <message>
        <source>Not printed in this section</source>
        <translation>Не вошло в этот раздел</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Включить в текст</translation>
    </message>
</context>
<context>
    <name>qupia::ClauseTextEdit</name>
    <message numerus="yes">
        <source>%n word(s) with look-alike letters</source>
        <translation>
            <numerusform>%n слово с похожими буквами</numerusform>
            <numerusform>%n слова с похожими буквами</numerusform>
            <numerusform>%n слов с похожими буквами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stored in two parts</source>
        <translation>
            <numerusform>%n буква из двух частей</numerusform>
            <numerusform>%n буквы из двух частей</numerusform>
            <numerusform>%n букв из двух частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd space(s)</source>
        <translation>
            <numerusform>%n особый пробел</numerusform>
            <numerusform>%n особых пробела</numerusform>
            <numerusform>%n особых пробелов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n невидимый знак</numerusform>
            <numerusform>%n невидимых знака</numerusform>
            <numerusform>%n невидимых знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Put right while pasting: %1</source>
        <translation>При вставке исправлено: %1</translation>
    </message>
</context>
<context>
    <name>qupia::CountriesEditor</name>
    <message>
        <source>Find a country</source>
        <translation>Найти страну</translation>
    </message>
</context>
<context>
    <name>qupia::DateEditor</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Календарь: %1</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
</context>
<context>
    <name>qupia::DocumentFiles</name>
    <message>
        <source>The file was not opened</source>
        <translation>Файл не открыт</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Файл не сохранён</translation>
    </message>
    <message>
        <source>The unsaved work was not opened</source>
        <translation>Несохранённая работа не открылась</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Новая политика</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>review sheet</source>
        <translation>лист проверки</translation>
    </message>
    <message>
        <source>The review sheet was not written</source>
        <translation>Лист проверки не записан</translation>
    </message>
</context>
<context>
    <name>qupia::DraftForm</name>
    <message>
        <source>All questions are answered</source>
        <translation>Вы ответили на все вопросы</translation>
    </message>
    <message>
        <source>Left to answer: %1 of %2</source>
        <translation>Осталось ответить: %1 из %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
</context>
<context>
    <name>qupia::EditionLine</name>
    <message>
        <source>The text is that of edition %1 of %2.</source>
        <translation>Текст совпадает с редакцией %1 от %2.</translation>
    </message>
    <message>
        <source>It will be recorded in the document as edition %1.</source>
        <translation>В документе будет записана редакция %1.</translation>
    </message>
    <message numerus="yes">
        <source>Changed since edition %1: %n clause(s).</source>
        <translation>
            <numerusform>После редакции %1 изменился %n пункт.</numerusform>
            <numerusform>После редакции %1 изменилось %n пункта.</numerusform>
            <numerusform>После редакции %1 изменилось %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>Editions that went out</source>
        <translation>Вышедшие редакции</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Редакция %1, %2</translation>
    </message>
</context>
<context>
    <name>qupia::FieldBlock</name>
    <message>
        <source>to be answered</source>
        <translation>нужен ответ</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>qupia::FieldEditor</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>qupia::FindBar</name>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Find in the text, Kazakh or Russian</source>
        <translation>Найти в тексте, казахском или русском</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
</context>
<context>
    <name>qupia::FindingCard</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>Нужен ответ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
</context>
<context>
    <name>qupia::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Нужен ответ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>пункт %1</translation>
    </message>
    <message>
        <source>Kazakh text</source>
        <translation>казахский текст</translation>
    </message>
    <message>
        <source>Russian text</source>
        <translation>русский текст</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Принято, %1: %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
</context>
<context>
    <name>qupia::FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>No violation found by the rules as of %1; later changes are not taken into account.</source>
        <translation>По правилам на %1 нарушений не найдено; более поздние изменения не учтены.</translation>
    </message>
    <message>
        <source>by the rules as of %1</source>
        <translation>по правилам на %1</translation>
    </message>
    <message>
        <source>Next: F8</source>
        <translation>Следующее: F8</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Перейти к следующему замечанию</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Скрыть замечания</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Показать замечания</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Take back the acceptance</source>
        <translation>Отменить принятие</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Принять с обоснованием…</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Принять с обоснованием</translation>
    </message>
    <message>
        <source>Fix all that is safe</source>
        <translation>Исправить всё безопасное</translation>
    </message>
</context>
<context>
    <name>qupia::FindingsTools</name>
    <message>
        <source>Show only…</source>
        <translation>Показать только…</translation>
    </message>
    <message>
        <source>Show only findings with these words</source>
        <translation>Показать только замечания с этими словами</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>По важности</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>По разделам</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Порядок замечаний</translation>
    </message>
    <message>
        <source>Fix all that is safe…</source>
        <translation>Исправить всё безопасное…</translation>
    </message>
</context>
<context>
    <name>qupia::FixAllDialog</name>
    <message>
        <source>Fix all that is safe</source>
        <translation>Исправить всё безопасное</translation>
    </message>
    <message>
        <source>This will be done, as one step that can be undone:</source>
        <translation>Будет сделано одним шагом, его можно отменить:</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>qupia::FormPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Ещё (%1)</translation>
    </message>
    <message>
        <source>Keep the sample</source>
        <translation>Оставить образец</translation>
    </message>
</context>
<context>
    <name>qupia::HoursEditor</name>
    <message>
        <source>Other hours on other days</source>
        <translation>Другие часы в другие дни</translation>
    </message>
    <message>
        <source>from</source>
        <comment>hour</comment>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hour</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Убрать эти часы</translation>
    </message>
</context>
<context>
    <name>qupia::IntegerEditor</name>
    <message numerus="yes">
        <source>working day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>рабочий день</numerusform>
            <numerusform>рабочих дня</numerusform>
            <numerusform>рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calendar day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>календарный день</numerusform>
            <numerusform>календарных дня</numerusform>
            <numerusform>календарных дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>месяц</numerusform>
            <numerusform>месяца</numerusform>
            <numerusform>месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>год</numerusform>
            <numerusform>года</numerusform>
            <numerusform>лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::KazakhKeys</name>
    <message>
        <source>Kazakh letters</source>
        <translation>Казахские буквы</translation>
    </message>
    <message>
        <source>Types the letter. F2 goes here from the field, Shift gives capitals.</source>
        <translation>Вводит букву. F2 переводит сюда из поля, Shift даёт заглавные.</translation>
    </message>
</context>
<context>
    <name>qupia::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Letters work in the Kazakh and the Russian layout too. Tab and Shift+Tab go from control to control.</source>
        <translation>Сочетания с буквами работают и в казахской, и в русской раскладке. Tab и Shift+Tab переходят от элемента к элементу.</translation>
    </message>
</context>
<context>
    <name>qupia::LegalFormEditor</name>
    <message>
        <source>In Kazakh:</source>
        <translation>По-казахски:</translation>
    </message>
</context>
<context>
    <name>qupia::ListEditor</name>
    <message>
        <source>Add one more</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 из %3</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
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
        <translation>Не удалось сделать страницы</translation>
    </message>
    <message>
        <source>Review sheet written: %1</source>
        <translation>Лист проверки записан: %1</translation>
    </message>
</context>
<context>
    <name>qupia::MatrixEditor</name>
    <message>
        <source>Choose data…</source>
        <translation>Выбрать данные…</translation>
    </message>
    <message>
        <source>Remove this kind of data</source>
        <translation>Убрать этот вид данных</translation>
    </message>
</context>
<context>
    <name>qupia::MatrixModel</name>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>qupia::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>qupia::PagesView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Страницы, как они будут напечатаны</translation>
    </message>
</context>
<context>
    <name>qupia::PolicyEditor</name>
    <message>
        <source>This document was made with templates of edition %1; the program now has edition %2.</source>
        <translation>Документ сделан по шаблонам редакции %1; сейчас в программе редакция %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) belong to questions that no longer exist; they are kept but not printed.</source>
        <translation>
            <numerusform>%n ответ относится к вопросу, которого больше нет; он сохранён, но не печатается.</numerusform>
            <numerusform>%n ответа относятся к вопросам, которых больше нет; они сохранены, но не печатаются.</numerusform>
            <numerusform>%n ответов относятся к вопросам, которых больше нет; они сохранены, но не печатаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reworded clause %1 no longer exists; its wording is kept in the file.</source>
        <translation>Пункта %1, который вы правили, больше нет; ваш текст сохранён в файле.</translation>
    </message>
    <message>
        <source>The template&apos;s text under your wording of %1 has changed; compare them in Review.</source>
        <translation>Текст шаблона под вашей правкой пункта %1 изменился; сравните их на вкладке «Проверка юриста».</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Qupia (format %1). It is open for reading only; update the program to change it.</source>
        <translation>Этот файл записан более новой версией Qupia (формат %1). Он открыт только для чтения; чтобы его менять, обновите программу.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save a copy under another name.</source>
        <translation>%1 открыт только для чтения. Сохраните копию под другим именем.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since you opened it. Save under another name, or overwrite it.</source>
        <translation>После открытия %1 изменила другая программа. Сохраните под другим именем или замените файл.</translation>
    </message>
</context>
<context>
    <name>qupia::PolicyView</name>
    <message>
        <source>Text of the policy</source>
        <translation>Текст политики</translation>
    </message>
    <message>
        <source>Go to its question</source>
        <translation>Перейти к вопросу</translation>
    </message>
    <message>
        <source>Change the wording in Review</source>
        <translation>Изменить текст в «Проверке юриста»</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
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
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Языки текста</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>Вернуть 100 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
</context>
<context>
    <name>qupia::PublishForm</name>
    <message>
        <source>%1 (there already)</source>
        <translation>%1 (уже есть)</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Kazakh and Russian side by side</source>
        <translation>Казахский и русский рядом</translation>
    </message>
    <message>
        <source>Kazakh first, then Russian</source>
        <translation>Сначала казахский, затем русский</translation>
    </message>
    <message>
        <source>Kazakh only</source>
        <translation>Только казахский</translation>
    </message>
    <message>
        <source>Russian only</source>
        <translation>Только русский</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Name of the files</source>
        <translation>Имя файлов</translation>
    </message>
</context>
<context>
    <name>qupia::PublishMore</name>
    <message>
        <source>More choices</source>
        <translation>Другие настройки</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>One page with both languages</source>
        <translation>Одна страница на двух языках</translation>
    </message>
    <message>
        <source>A page for each language, linked to each other</source>
        <translation>Своя страница на каждом языке, со ссылкой на другую</translation>
    </message>
    <message>
        <source>A piece to paste into a site builder</source>
        <translation>Фрагмент для вставки в конструктор сайтов</translation>
    </message>
    <message>
        <source>Small page, without fonts of its own</source>
        <translation>Лёгкая страница, без своих шрифтов</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter (USA)</source>
        <translation>Letter (США)</translation>
    </message>
    <message>
        <source>Data in the PDF</source>
        <translation>Данные в PDF</translation>
    </message>
    <message>
        <source>Put the policy&apos;s data into the PDF</source>
        <translation>Вложить данные политики в PDF</translation>
    </message>
    <message>
        <source>Whoever has the PDF can open it in Qupia and go on editing. Put in: the answers that are printed, the choice of clauses, your own wordings. Not put in: answers that are not printed, decisions on findings with their reasons and names, earlier editions.</source>
        <translation>Любой, у кого есть такой PDF, сможет открыть его в Qupia и продолжить правку. Вкладываются: ответы, которые видны в тексте, выбор пунктов, ваши формулировки. Не вкладываются: ответы, которых в тексте нет, решения по замечаниям с причинами и именами, прежние редакции.</translation>
    </message>
    <message>
        <source>Beside the policy</source>
        <translation>Вместе с политикой</translation>
    </message>
</context>
<context>
    <name>qupia::PublishResult</name>
    <message>
        <source>The draft is ready</source>
        <translation>Проект готов</translation>
    </message>
    <message>
        <source>The policy is ready</source>
        <translation>Политика готова</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Copy the link for the footer</source>
        <translation>Скопировать ссылку для низа сайта</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>Show the draft to a lawyer or colleague.</source>
        <translation>Покажите проект юристу или коллеге.</translation>
    </message>
    <message>
        <source>Answer what is still open, then publish again: the stamp goes by itself.</source>
        <translation>Ответьте на оставшиеся вопросы и опубликуйте снова: пометка исчезнет сама.</translation>
    </message>
    <message>
        <source>Put the page on your site and a link to it in the footer of every page.</source>
        <translation>Разместите страницу на сайте, а ссылку на неё — внизу каждой страницы.</translation>
    </message>
    <message>
        <source>Put a tick box with a link to the policy at every form that asks for data; it must not be ticked beforehand.</source>
        <translation>У каждой формы, где вы просите данные, поставьте флажок со ссылкой на политику; заранее он стоять не должен.</translation>
    </message>
    <message>
        <source>Approve the policy by an order of the head and keep the signed copy.</source>
        <translation>Утвердите политику приказом руководителя и храните подписанный экземпляр.</translation>
    </message>
    <message>
        <source>Name a person responsible for personal data, and let everybody know whom to ask.</source>
        <translation>Назначьте ответственного за персональные данные и сообщите всем, к кому обращаться.</translation>
    </message>
    <message>
        <source>Copy the piece to paste</source>
        <translation>Скопировать фрагмент для вставки</translation>
    </message>
    <message>
        <source>Paste the piece into a page of your site builder, as HTML, and put a link to that page in the footer of every page.</source>
        <translation>Вставьте фрагмент в страницу конструктора сайтов как HTML, а ссылку на эту страницу разместите внизу каждой страницы.</translation>
    </message>
    <message>
        <source>Save the document: this edition is recorded in it.</source>
        <translation>Сохраните документ: эта редакция записана в нём.</translation>
    </message>
</context>
<context>
    <name>qupia::PublishState</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>This will be a draft</source>
        <translation>Получится проект</translation>
    </message>
    <message>
        <source>Still open: %1. Every page carries the stamp “%2 · %3” until all of it is settled.</source>
        <translation>Ещё не готово: %1. Пока всё не решено, на каждой странице стоит пометка «%2 · %3».</translation>
    </message>
    <message>
        <source>This will be a final version</source>
        <translation>Получится окончательная версия</translation>
    </message>
    <message>
        <source>No violation found by the rules as of %1; later changes are not taken into account.</source>
        <translation>По правилам на %1 нарушений не найдено; более поздние изменения не учтены.</translation>
    </message>
    <message>
        <source>Go to what is open</source>
        <translation>Перейти к нерешённому</translation>
    </message>
</context>
<context>
    <name>qupia::PublishWorkspace</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>Сделать проект</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Что получится</translation>
    </message>
    <message>
        <source>Message to visitors about the changes</source>
        <translation>Сообщение посетителям об изменениях</translation>
    </message>
    <message>
        <source>Record the edition</source>
        <translation>Записать редакцию</translation>
    </message>
</context>
<context>
    <name>qupia::ReviewHeader</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>qupia::ReviewModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>правка текста</translation>
    </message>
    <message>
        <source>can be left out</source>
        <translation>можно убрать</translation>
    </message>
    <message>
        <source>template</source>
        <translation>шаблон</translation>
    </message>
</context>
<context>
    <name>qupia::ReviewWorkspace</name>
    <message>
        <source>Clauses in both languages</source>
        <translation>Пункты на двух языках</translation>
    </message>
    <message>
        <source>Reword a clause</source>
        <translation>Правка пункта</translation>
    </message>
    <message>
        <source>Back to the template&apos;s text</source>
        <translation>Вернуть текст шаблона</translation>
    </message>
    <message>
        <source>Print a clause</source>
        <translation>Включить пункт</translation>
    </message>
    <message>
        <source>Leave a clause out</source>
        <translation>Убрать пункт</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Править текст</translation>
    </message>
    <message>
        <source>Leave this clause out</source>
        <translation>Убрать этот пункт</translation>
    </message>
    <message>
        <source>Review sheet…</source>
        <translation>Лист проверки…</translation>
    </message>
</context>
<context>
    <name>qupia::SearchBar</name>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation>Найти на двух языках</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
</context>
<context>
    <name>qupia::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не печатается</translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n правка</numerusform>
            <numerusform>%n правки</numerusform>
            <numerusform>%n правок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::SheetDialog</name>
    <message>
        <source>Review sheet</source>
        <translation>Лист проверки</translation>
    </message>
    <message>
        <source>For the lawyer: every requirement with its article and state, what was accepted and why, and the answers.</source>
        <translation>Для юриста: каждое требование со статьёй и состоянием, что и почему принято, ответы.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Выбрать место…</translation>
    </message>
</context>
<context>
    <name>qupia::SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Replace &amp;everywhere</source>
        <translation>Заменить &amp;везде</translation>
    </message>
    <message>
        <source>&amp;Ignore in this document</source>
        <translation>&amp;Не проверять в этом документе</translation>
    </message>
    <message>
        <source>&amp;Add to my dictionary</source>
        <translation>&amp;Добавить в мой словарь</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>In this clause</source>
        <translation>В этом пункте</translation>
    </message>
    <message>
        <source>In all clauses, as one step of undo</source>
        <translation>Во всех пунктах; отменяется одним шагом</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>This word comes from an answer in the form</source>
        <translation>Это слово взято из вашего ответа</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>Enter replaces, arrow keys choose, Escape ends</source>
        <translation>Enter заменяет, стрелки выбирают, Esc завершает</translation>
    </message>
</context>
<context>
    <name>qupia::SpellingMenu</name>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Добавить в мой словарь</translation>
    </message>
    <message>
        <source>Ignore in this document</source>
        <translation>Не проверять в этом документе</translation>
    </message>
    <message>
        <source>This word comes from an answer in the form</source>
        <translation>Это слово взято из вашего ответа</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
</context>
<context>
    <name>qupia::SpellingWork</name>
    <message>
        <source>Ignore a word</source>
        <translation>Не проверять слово</translation>
    </message>
    <message>
        <source>Replace a word</source>
        <translation>Заменить слово</translation>
    </message>
    <message>
        <source>No more misspelt words.</source>
        <translation>Слов с ошибками больше нет.</translation>
    </message>
    <message>
        <source>The Kazakh text was not checked: its dictionary is missing.</source>
        <translation>Казахский текст не проверен: нет словаря.</translation>
    </message>
    <message>
        <source>The Russian text was not checked: its dictionary is missing.</source>
        <translation>Русский текст не проверен: нет словаря.</translation>
    </message>
</context>
<context>
    <name>qupia::StartPanel</name>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>файла уже нет</translation>
    </message>
    <message>
        <source>A personal data policy in two languages, checked against the law of Kazakhstan</source>
        <translation>Политика в отношении персональных данных на двух языках, с проверкой по закону Казахстана</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Everything stays on your computer. This is not legal advice.</source>
        <translation>Всё остаётся на вашем компьютере. Это не юридическая консультация.</translation>
    </message>
</context>
<context>
    <name>qupia::StartScreen</name>
    <message>
        <source>New policy</source>
        <translation>Новая политика</translation>
    </message>
    <message>
        <source>Choose what is like your business: everything can be changed later.</source>
        <translation>Выберите, что похоже на ваше дело: потом всё можно будет изменить.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Unsaved work of last time was found (%1).</source>
        <translation>Нашлась несохранённая работа с прошлого раза (%1).</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Меню (F10)</translation>
    </message>
    <message>
        <source>or drop a .qupia file here, or a PDF with the data of its policy</source>
        <translation>или перетащите сюда файл .qupia либо PDF с данными политики</translation>
    </message>
</context>
<context>
    <name>qupia::StepList</name>
    <message>
        <source>%1: done</source>
        <translation>%1: готово</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left to answer</source>
        <translation>%1: осталось ответить %2 из %3</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
</context>
<context>
    <name>qupia::TableEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
</context>
<context>
    <name>qupia::TableRow</name>
    <message>
        <source>New row</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>qupia::TopBar</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка юриста</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Меню (F10)</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык программы</translation>
    </message>
</context>
<context>
    <name>qupia::TriStateEditor</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>qupia::UserWordsDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>My dictionary</source>
        <translation>Мой словарь</translation>
    </message>
    <message>
        <source>Find or add a word</source>
        <translation>Найти или добавить слово</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No words of your own yet.</source>
        <translation>Своих слов пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>The word was not added</source>
        <translation>Слово не добавлено</translation>
    </message>
    <message>
        <source>The words were not removed</source>
        <translation>Слова не удалены</translation>
    </message>
    <message>
        <source>No words were imported</source>
        <translation>Слова не импортированы</translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) imported.</source>
        <translation>
            <numerusform>Импортировано %n новое слово.</numerusform>
            <numerusform>Импортировано %n новых слова.</numerusform>
            <numerusform>Импортировано %n новых слов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::Workplaces</name>
    <message>
        <source>The word was not added</source>
        <translation>Слово не добавлено</translation>
    </message>
</context>
</TS>
