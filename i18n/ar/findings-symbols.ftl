### What is found about symbols of documents.

finding-symbol-in-two-sessions = الرمز { $symbol } تنشره أيضا الدورة { $session }.
    .help = أبقِ الوثيقة في إحدى الدورتين، ما لم تكن معروضة عليهما معا: وعندئذ يؤدي رمزها إلى كلتيهما.
finding-bad-body-pattern = ”{ $found }“ ليس نمط عنوان لنظام وثائق.
    .help = يُكتب عنوان يبدأ بـ https://‎ ويتضمن { "{symbol}" }، وكذلك { "{lang}" } إذا كان لكل لغة عنوان؛ أو تُكتب none.
finding-pages-taken-down = سُحبت من الدورة { $session } صفحات تعرض وثائق دورات أخرى على غير ما هي عليه الآن: { $count }. وتحول أخطاء دون نشر الدورة من جديد.
    .help = صحِّح أخطاء الدورة، فتعود الصفحات.
