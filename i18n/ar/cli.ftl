# كلمات سطر الأوامر. تُظهر العلامة U+200E المسارات والخيارات والتواريخ بترتيبها.

## الملاحظات: الكلمة التي تسبق كل جزء.

finding-error = خطأ
finding-warning = تحذير
finding-help = إرشاد

## المساعدة

cli-about = بوابة الاجتماعات اللاورقية في شكل موقع شبكي ثابت بست لغات.
cli-option-site = مجلد الموقع
cli-option-lang = لغة الرسائل: ar أو zh أو en أو fr أو ru أو es
cli-build = إنشاء صفحات الموقع
cli-build-out = المجلد الذي تُنشأ فيه الصفحات
cli-build-now = اللحظة التي تُنشأ الصفحات على أساسها، بدلا من الوقت الحاضر
cli-build-base-url = العنوان الذي يُتاح عليه الموقع، بدلا من العنوان الوارد في site.toml
cli-build-report = كتابة تقرير عما تم في هذا الملف، بصيغة JSON
cli-build-audience = الجهة المقصودة: public أو participants أو podium
cli-build-watch = إعادة إنشاء الصفحات كلما تغيّر ملف
cli-build-dry-run = الاكتفاء ببيان ما سيصبح علنيا أو يتغير أو يختفي
cli-build-confirm = نشر هذا التغيير بعينه، وإن كان policies.confirm يطلب تأكيدا
cli-build-format = لشاشة الأوامر (human) أو لتعليق (markdown)
cli-build-private = يجوز لمن يطّلع على السجل أن يعرف ما هو محجوب: ذكر الأسماء حتى عند تعيين CI
cli-check = فحص ملفات الموقع وبيان المشاكل كلها
cli-check-now = اللحظة التي يجري الفحص على أساسها، بدلا من الوقت الحاضر
cli-check-format = للأشخاص (human) أو للبرامج (json)
cli-serve = إنشاء صفحات الموقع، وعرضها على هذا الحاسوب، وإعادة إنشائها كلما تغيّر ملف
cli-serve-port = المنفذ الذي تُستقبل عليه الطلبات
cli-serve-now = اللحظة التي تُنشأ الصفحات على أساسها، بدلا من الوقت الحاضر
cli-search = البحث في موقع أُنشئت صفحاته، باللغة المحددة في { "\u200E" }--lang
cli-search-out = المجلد الذي أُنشئت فيه صفحات الموقع
cli-search-limit = عدد النتائج التي تُعرض
cli-search-json = عرض النتائج بصيغة JSON
cli-search-queries = البحث عن كل سطر من هذا الملف وعرض نتائج كل منها في سطر واحد بصيغة JSON
cli-search-query = ما يُبحث عنه
cli-init = بدء موقع جديد
cli-init-folder = المجلد الذي يُبدأ فيه الموقع

## الإنشاء والفحص

cli-no-findings = لا توجد أي مشكلة.
cli-findings-more = … وعدد التحذيرات الأخرى من النوع { $code }: { $count }. لعرضها كلها: papersmart check
cli-findings = { $errors ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $errors } أخطاء
    [many] { $errors } خطأ
   *[other] { $errors } خطأ
}، { $warnings ->
    [zero] ولا تحذيرات
    [one] وتحذير واحد
    [two] وتحذيران
    [few] و{ $warnings } تحذيرات
    [many] و{ $warnings } تحذيرا
   *[other] و{ $warnings } تحذير
}.
cli-built = عدد الصفحات: { $pages }. الملفات المكتوبة: { $written }. الملفات المحذوفة: { $deleted }. المدة: { $milliseconds } ملّي ثانية.
cli-not-built = لم تُنشأ أي صفحة: يُرجى أولا تصويب الأخطاء المبينة أعلاه. وما سبق نشره باق كما كان.
cli-would-appear = { $count ->
    [0] لن يصبح أي شيء علنيا.
   *[other] عدد العناوين التي ستصبح علنية: { $count }
}
cli-would-change = { $count ->
    [0] لن يتغير أي شيء.
   *[other] عدد العناوين التي ستتغير: { $count }
}
cli-would-vanish = { $count ->
    [0] لن يختفي أي شيء.
   *[other] عدد العناوين التي ستختفي: { $count }
}
cli-would-more = … وعدد العناوين الأخرى: { $count }
cli-nothing-published = لم يُنشر أي شيء. وبدون --dry-run يتم النشر.
cli-confirm-first = لا يحتوي مجلد الإخراج على أي موقع بعد (policies.confirm.first).
cli-confirm-vanishing = عدد العناوين التي ستختفي دون إلغاء نشر أو سحب: { $count }. العدد المسموح به دون تأكيد: { $limit } (policies.confirm.vanishing).
cli-confirm-releases = عدد العناوين التي ستصبح علنية دفعة واحدة: { $count }. العدد المسموح به دون تأكيد: { $limit } (policies.confirm.releases).
cli-confirm-waiting = عدد صفحات وملفات البيانات المسحوبة أو الملغى نشرها التي تنتظر معه: { $count }. يُرجى تأكيد هذا التغيير أو التراجع عن الباقي فورا.
cli-confirm-how = لن يُنشر شيء من ذلك قبل أن يؤكد شخص هذا التغيير بعينه: يُرجى إنشاء الصفحات بالخيارات نفسها مع { "\u200E" }--confirm { $code }.
cli-confirm-other = الخيار { "\u200E" }--confirm { $code } يخص تغييرا آخر.
cli-confirm-preview = هذه معاينة فقط، أما عند إنشاء الصفحات فسيُطلب تأكيد.
cli-session-stopped = في الدورة { $session } أخطاء، ولذلك لم تُنشأ صفحاتها. وصفحاتها المنشورة باقية كما كانت.
cli-session-absent = في الدورة { $session } أخطاء، ولذلك لم تُنشأ صفحاتها، ولا توجد أي صفحة منها في مجلد الإخراج. يُرجى تصويب الأخطاء قبل النشر.
cli-waiting = تجري الآن عملية إنشاء أو تعديل أخرى لهذا الموقع، وسيبدأ العمل عند انتهائها.
cli-progress-pages = صفحة
cli-failed = تعذّر إتمام العملية: { $reason }
cli-not-ours = المجلد { "\u200E" }{ $path } ليس فارغا ولم ينشئه papersmart. يُرجى اختيار مجلد آخر بالخيار { "\u200E" }--out، أو إفراغ هذا المجلد.
cli-other-edition = المجلد { "\u200E" }{ $path } يحتوي على النسخة المعدّة للجهة { $audience }. يُرجى اختيار مجلد آخر بالخيار { "\u200E" }--out، إذ لا يجوز أبدا أن تختلط النسخ.
cli-watching = تجري متابعة التغييرات. للإنهاء: Ctrl+C.
cli-serving = الموقع متاح على العنوان { $address }
cli-port = لا يمكن استخدام المنفذ { $port } (السبب: { $reason }). يُرجى اختيار منفذ آخر بالخيار { "\u200E" }--port.
cli-init-done = أُنشئ موقع جديد في المجلد { "\u200E" }{ $path }. يُرجى تعديل ملفاته، ثم تشغيل الأمر: papersmart --site { $path } serve
cli-init-exists = المجلد { "\u200E" }{ $path } يحتوي أصلا على موقع. ولم يتغيّر شيء.

## البحث

cli-search-found = { $count ->
    [zero] لم يُعثر على أي صفحة.
    [one] عُثر على صفحة واحدة.
    [two] عُثر على صفحتين.
    [few] عُثر على { $count } صفحات.
    [many] عُثر على { $count } صفحة.
   *[other] عُثر على { $count } صفحة.
}
cli-search-language = لا يوجد فهرس باللغة ”{ $language }“. اختر ar أو zh أو en أو fr أو ru أو es.
cli-search-nothing = لا يوجد فهرس للبحث في { "\u200E" }{ $path }. أنشئ صفحات الموقع فيه أولا: papersmart build --out { $path }
cli-search-format = إصدار فهرس البحث الموجود في { "\u200E" }{ $path } لا يعرفه هذا البرنامج. أنشئ صفحات الموقع من جديد.
cli-search-damaged = فهرس البحث الموجود في { "\u200E" }{ $path } تالف أو ناقص. أنشئ صفحات الموقع من جديد.

## Wrong command lines and the frame of the help

cli-usage = الاستخدام
cli-commands = الأوامر
cli-options = الخيارات
cli-option-help = عرض هذه المساعدة
cli-option-version = عرض الإصدار
cli-unknown-argument = لا وجود للخيار { $argument }.
cli-unknown-command = لا وجود للأمر { $argument }.
cli-missing-argument = ينقص { $argument }.
cli-bad-value = لا يمكن أن تكون قيمة { $argument } هي ”{ $value }“.
cli-given-twice = ورد { $argument } مرتين أو مع ما يتعارض معه.
cli-see-help = انظر: papersmart --help
