# Printed copies on demand.

## What readers see

print-heading = النسخ المطبوعة
print-lede = يطبع مكتب الطباعة ما يلزم ولا يزيد. يُقدَّم الطلب في صفحة الوثيقة أو البيان، أو هنا برمز الوثيقة، وتُستلم النسخ في المكان الذي يحدده الطالب.
print-kept-what = يذكر الطلب ما يُطبع وبأي لغة وعدد النسخ ولمن وأين ومتى. يُرجى كتابة اسم الوفد أو المكتب لا اسم شخص. ولا يطلع على الطلب إلا مكتب الطباعة، ولا يُنشر منه شيء.
print-kept = { $count ->
    [0] يُحذف اسم الطالب ومكان الاستلام حال الانتهاء من الطباعة. ولا يُحفظ سوى مقدار ما طُبع كل يوم.
    [one] يُحذف اسم الطالب ومكان الاستلام بعد يوم واحد من الطباعة. ولا يُحفظ سوى مقدار ما طُبع كل يوم.
    [two] يُحذف اسم الطالب ومكان الاستلام بعد يومين من الطباعة. ولا يُحفظ سوى مقدار ما طُبع كل يوم.
    [few] يُحذف اسم الطالب ومكان الاستلام بعد { $count } أيام من الطباعة. ولا يُحفظ سوى مقدار ما طُبع كل يوم.
    [many] يُحذف اسم الطالب ومكان الاستلام بعد { $count } يوما من الطباعة. ولا يُحفظ سوى مقدار ما طُبع كل يوم.
   *[other] يُحذف اسم الطالب ومكان الاستلام بعد { $count } يوم من الطباعة. ولا يُحفظ سوى مقدار ما طُبع كل يوم.
}
print-thanks = أُرسل الطلب
print-thanks-next = ستكون النسخ في المكان المحدد في الطلب. وإذا كانت مطلوبة على الفور، يُرجى إبلاغ مكتب الطباعة أيضا.
print-mail-subject = نسخ مطبوعة: { $what }
print-mail-body =
    الوثيقة: { $title }
    العنوان: { $address }
    اللغة ({ $languages }):
    عدد النسخ:
    الوفد أو المكتب:
    مكان الاستلام:
    الموعد المطلوب (الآن، اليوم، غدا):

## On tickets

ticket-heading = { $count ->
    [zero] لا توجد قسائم طباعة
    [one] قسيمة طباعة واحدة
    [two] قسيمتا طباعة
    [few] { $count } قسائم طباعة
    [many] { $count } قسيمة طباعة
   *[other] { $count } قسيمة طباعة
}
ticket-copies = { $count ->
    [zero] لا نسخ
    [one] نسخة واحدة
    [two] نسختان
    [few] { $count } نسخ
    [many] { $count } نسخة
   *[other] { $count } نسخة
}
ticket-at-once = على الفور
ticket-by = في موعد أقصاه { $day }
ticket-collect = مكان الاستلام:
ticket-for = لفائدة:

## The commands

cli-print = مكتب الطباعة: طلبات النسخ المطبوعة وأعمال الطباعة وقسائمها
cli-print-import = أخذ الطلبات الواردة بالاستمارة من البيانات التي يصدّرها مضيفها
cli-print-import-export = البيانات المصدّرة، CSV أو JSON: ملف، أو عنوان مع PAPERSMART_PRINT_TOKEN عند اللزوم
cli-print-queue = بيان ما يُطبع بترتيب الحاجة إليه
cli-print-queue-format = الطريقة: human أو json
cli-print-tickets = إعداد قسائم للأعمال التي ليست لها قسائم، مع ورقة غلاف لكل مكان
cli-print-tickets-to = الملف الذي يُكتب ولا يقرؤه غيرك؛ وبدونه تُرسل القسائم إلى المخرج المعتاد
cli-print-tickets-again = لجميع الأعمال المنتظرة، بما فيها ما له قسيمة
cli-print-done = بيان أن أعمالا قد طُبعت
cli-print-codes = رموز الأعمال، مكتوبة أو ممسوحة
cli-print-done-copies = عدد النسخ المطبوعة من كل عمل إذا اختلف عن المطلوب
cli-print-drop = بيان أن أعمالا لن تُطبع
cli-print-drop-reason = السبب

print-imported = الطلبات الجديدة: { $new }. المعروفة من قبل: { $known }.
print-other-forms = صفوف من استمارات أخرى تُركت كما هي: { $count }.
print-cut = الطلبات التي قُطع منها ما زاد طوله: { $count }.
print-unknown-columns = أعمدة غير معروفة لم يُحفظ منها شيء: { $columns }.
print-aside = وُضع الصف { $row } جانبا: { $reason }
print-aside-robot = مُلئ حقل لا يراه الناس.
print-aside-nothing = لا يذكر ما يُطبع.
print-aside-thing = المطلوب ليس عنوان وثيقة أو بيان.
print-aside-language = اللغة المذكورة ليست لغة.
print-aside-copies = عدد النسخ ليس مما يجوز طلبه.
print-aside-when = لم يُذكر الموعد بكلمة من كلمات الاستمارة.
print-queue-empty = لا يوجد ما يُطبع.
print-queue-aside = الصفوف الموضوعة جانبا في counter/register.json: { $count }.
print-when-now = الآن
print-when-today = اليوم
print-when-tomorrow = غدا
print-late = متأخر
print-has-ticket = له قسيمة
print-state-other-language = ليس بهذه اللغة
print-state-withdrawn = مسحوب
print-state-unknown = لا شيء منشورا هناك
print-tickets-written = القسائم: { $count }، في { $path }. يُرجى فتح الملف في متصفح وطباعته ثم حذفه.
print-without = أعمال بلا قسيمة لعدم وجود ما يُطبع: { $count }. يمكن الاطلاع عليها بالأمر papersmart print queue وإغلاقها بالأمر papersmart print drop.
print-done = طُبع: { $codes }. النسخ: { $copies }. الأوراق: { $sheets }.
print-dropped = أُلغي: { $codes }.
print-estimated = تُقدَّر الأوراق على أساس 400 كلمة للصفحة وصفحتين للورقة إذا لم يُعرف عدد الصفحات.
print-closed-before = أُغلق من قبل: { $codes }.
print-forgotten = الطلبات التي انقضت مدة حفظها وحُذفت: { $count }.

desk-print-unreadable = البيانات المصدّرة ليست جدولا له رأس (CSV) ولا JSON، أو أنها ناقصة. ولم يؤخذ منها شيء.
desk-print-no-columns = لا يحمل أي عمود في البيانات المصدّرة اسم حقل من حقول الاستمارة، مثل symbol أو language أو copies. ولم يؤخذ منها شيء.
desk-print-unknown-job = لا يوجد عمل طباعة رمزه { $code }.
desk-print-two-jobs = يشترك عملان بلا قسائم في الرمز { $code }. يُرجى إعداد القسائم أولا بالأمر papersmart print tickets، فيصير لكل منهما رمزه.
desk-print-nothing-there = ما يطلبه { $code } غير منشور، فلا يمكن أن يكون قد طُبع. يُرجى إغلاقه بالأمر papersmart print drop { $code } --reason TEXT.
desk-print-printed-unread = تتعذر قراءة printed.toml الخاص بـ { $session }، فلا يمكن إضافة شيء إليه. ويبين papersmart check موضع الخلل.
desk-print-no-tickets = لا يوجد عمل ينتظر قسيمة. الأعمال التي لا يمكن طبعها: { $count }. وبالخيار --again تُعد القسائم السابقة من جديد.
desk-print-need-to = تذكر القسائم أصحاب الطلبات، وقد يقرأ آخرون ما يظهر هنا. يُرجى تحديد الملف الذي تُكتب فيه بالخيار --to.
desk-print-not-fetched = لا يعطي { $address } البيانات المصدّرة: { $reason }

## Booklets

booklet-made = أُعد من { $address } في { $date }.
cli-print-booklet = إعداد كتيب لبند أو جلسة: كل نصوصه العلنية في وثيقة واحدة
cli-print-booklet-session = الدورة
cli-print-booklet-item = بند جدول الأعمال
cli-print-booklet-meeting = الجلسة
cli-print-booklet-lang = لغة الكتيب
cli-print-booklet-paper = الورق: a4 أو letter
cli-print-booklet-to = الملف الذي يُكتب: ‎.html، أو ‎.pdf إذا وُجد Chromium
cli-print-booklet-browser = برنامج Chromium الذي يعد ملف PDF إذا لم يكن اسمه من الأسماء المعتادة
print-booklet-written = الكتيب في { $path }.
desk-print-nothing-of = لا يوجد شيء علني اسمه { $name }.
desk-print-ending = لا ينتهي { $file } بـ ‎.html ولا بـ ‎.pdf.
desk-print-no-browser = لم يُعثر على Chromium لإعداد ملف PDF. يُرجى تحديده بالخيار --browser، أو الكتابة في ملف ينتهي بـ ‎.html ثم فتحه في أي متصفح وطباعته منه.
desk-print-browser-failed = لم يُعد { $browser } ملف PDF. يُرجى الكتابة في ملف ينتهي بـ ‎.html ثم فتحه في متصفح وطباعته منه.
