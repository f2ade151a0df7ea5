### أخطاء في قالب الموقع.

finding-theme-syntax = لا يمكن قراءة هذا الملف من ملفات القالب: { $reason }.
    .help = صحح الملف، أو احذفه للعودة إلى القالب المدمج.

finding-theme-word = لا توجد رسالة باسم ”{ $word }“ في اللغات التالية: { $languages }.
    .help = أضفها إلى ملف i18n/LANGUAGE/theme.ftl في موقعك لكل من هذه اللغات. ولا يمكن للقوالب أن تعرض إلا الرسائل الخالية من المتغيرات.

finding-theme-missing = لا يوجد في القالب ملف أو مكون باسم ”{ $name }“.
    .help = تحقق من الاسم، أو أضف الملف الذي يعرّفه تحت themes/default/.

finding-theme-unreadable = تعذرت قراءة هذا الملف من ملفات القالب: { $reason }.
    .help = تحقق من أذونات الملف ومن أن ترميزه UTF-8.

finding-theme-contrast = نسبة تباين { $ink } على { $ground } هي { $found } إلى 1، والمطلوب { $least } إلى 1.
    .help = اجعل أحد اللونين أغمق أو أفتح.
