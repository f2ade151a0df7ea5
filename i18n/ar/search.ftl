### ما يعرضه برنامج صفحة البحث. تصله هذه الجمل مع الصفحة فيملأ ما بين الأقواس
### المعقوفة.

search-heading = البحث
search-count = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-count-about = نحو { $count ->
    [zero] صفر من النتائج
    [one] نتيجة واحدة
    [two] نتيجتين
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-none = لا توجد نتائج.
search-loading = جار تحميل محرك البحث ({ $size })…
search-press = يطلب متصفحكم توفير البيانات. يُرجى الضغط على زر البحث لتحميل محرك البحث ({ $size }).
search-some = لا توجد صفحة تحتوي على هذه الكلمات جميعها. والصفحات أدناه تحتوي على بعضها.
search-corrected = فيما يلي نتائج البحث عن ”{ $found }“.
search-insist = البحث بدلا من ذلك عن ”{ $typed }“
search-all-results = جميع النتائج ({ $language })
search-more-choices = عرض الكل: { $number }
search-explained = { $name }: { $values }

## ما تعذر عمله

search-offline = تعذر الوصول إلى بيانات البحث. يُرجى التحقق من الاتصال ثم إعادة البحث.
search-unsupported = هذا المتصفح أقدم من أن يشغل محرك البحث.
search-broken = توقف محرك البحث بسبب خطأ.
search-format = بيانات البحث أحدث من هذه الصفحة. يُرجى إعادة تحميل الصفحة ثم إعادة البحث.
search-tampered = بيانات البحث تالفة ولم تُستخدم.
search-missing = جزء من بيانات البحث غير موجود.

## ما يمكن تضييق النتائج حسبه

search-facet-kind = النوع
search-facet-body = الهيئة
search-facet-session = الدورة
search-facet-item = بند جدول الأعمال
search-facet-speaker = المتكلم
search-facet-year = السنة
search-facet-language = لغة النص

search-kind-statement = بيان
search-kind-document = وثيقة
search-kind-press = نشرة صحفية
search-kind-meeting = جلسة
search-kind-item = بند جدول الأعمال
search-kind-session = دورة
search-kind-page = صفحة عن الموقع
search-kind-speaker = متكلم
