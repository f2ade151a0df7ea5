# What revisions of a statement changed, where the body lets it be read.

revisions = التنقيحات
revisions-compare = المقارنة بالنص السابق
revisions-title = تنقيحات بيان: { $title }
revisions-description = ما غيّره كل تنقيح للنص
revisions-of = { $language }، تنقيح { $date }
revisions-changed = { $count ->
    [zero] لا تختلف أي كلمة.
    [one] تختلف فقرة واحدة.
    [two] تختلف فقرتان.
    [few] تختلف { $count } فقرات.
    [many] تختلف { $count } فقرة.
   *[other] تختلف { $count } فقرة.
}
revisions-same = { $count ->
    [zero] لا فقرات دون تغيير.
    [one] فقرة واحدة دون تغيير.
    [two] فقرتان دون تغيير.
    [few] { $count } فقرات دون تغيير.
    [many] { $count } فقرة دون تغيير.
   *[other] { $count } فقرة دون تغيير.
}
revisions-in-force = النص الساري
