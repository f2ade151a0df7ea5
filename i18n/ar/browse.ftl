# The archive: all sessions, by body, year, place and subject; and guides.

nav-archive = المحفوظات
archive-lede = جميع الدورات، السابقة والحالية: حسب الهيئة والسنة والمكان والموضوع والمتكلم.
archive-link = جميع الدورات حسب الهيئة والسنة والمكان والموضوع
archive-subjects = حسب الموضوع
archive-speakers = حسب المتكلم
sessions-at-place = الدورات المعقودة في: { $place }
count-sessions-held = { $count ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
list-documents-by-subject = الوثائق حسب الموضوع
list-statements-by-subject = البيانات حسب الموضوع
notice-page-in = هذه الصفحة غير متاحة بالعربية بعد. لغة النص المعروض: { $language }.
