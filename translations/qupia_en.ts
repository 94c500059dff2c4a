<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>All %n file(s) are as they were packed.</source>
        <translation>
            <numerusform>The %n file is as it was packed.</numerusform>
            <numerusform>All %n files are as they were packed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogQuestions</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Replace %n file?</numerusform>
            <numerusform>Replace %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::ClauseTextEdit</name>
    <message numerus="yes">
        <source>%n word(s) with look-alike letters</source>
        <translation>
            <numerusform>%n word with look-alike letters</numerusform>
            <numerusform>%n words with look-alike letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) stored in two parts</source>
        <translation>
            <numerusform>%n letter stored in two parts</numerusform>
            <numerusform>%n letters stored in two parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd space(s)</source>
        <translation>
            <numerusform>%n odd space</numerusform>
            <numerusform>%n odd spaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n invisible character</numerusform>
            <numerusform>%n invisible characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::EditionLine</name>
    <message numerus="yes">
        <source>Changed since edition %1: %n clause(s).</source>
        <translation>
            <numerusform>Changed since edition %1: %n clause.</numerusform>
            <numerusform>Changed since edition %1: %n clauses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::IntegerEditor</name>
    <message numerus="yes">
        <source>working day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>working day</numerusform>
            <numerusform>working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calendar day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>calendar day</numerusform>
            <numerusform>calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::PolicyEditor</name>
    <message numerus="yes">
        <source>%n answer(s) belong to questions that no longer exist; they are kept but not printed.</source>
        <translation>
            <numerusform>%n answer belongs to a question that no longer exists; it is kept but not printed.</numerusform>
            <numerusform>%n answers belong to questions that no longer exist; they are kept but not printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::PublishState</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::PublishWorkspace</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::ReviewModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::SectionList</name>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::StepList</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qupia::UserWordsDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) imported.</source>
        <translation>
            <numerusform>%n new word imported.</numerusform>
            <numerusform>%n new words imported.</numerusform>
        </translation>
    </message>
</context>
</TS>
