# What can be wrong with sessions that are over, and with addresses that were public.

finding-not-frozen = انتهت الدورة { $session } (الحالة ”{ $state }“) ولا شيء يبين ما كان فيها حينئذ.
    .help = { $had ->
        [frozen] أعد frozen.toml من نظام إدارة الإصدارات. وإن لم يكن فيه فحسب: اجعل الحالة ”closed“ ثم papersmart session close { $session } ثم اختمها.
        [routes] للدورة ملف routes.txt، فلعل frozen.toml حُذف: أعده من نظام إدارة الإصدارات. وإن لم يوجد قط فحسب: papersmart session close { $session }
       *[nothing] جمّدها وأدرج الملف المكتوب في الإيداع: papersmart session close { $session }
    }
finding-frozen-unreadable = تتعذر قراءة ما كان في { $session } عند إغلاقها ({ $detail }).
    .help = أعد frozen.toml من نظام إدارة الإصدارات. وإن لم يكن فيه فحسب: احذفه وأغلق الدورة من جديد.
finding-frozen-altered = الملف frozen.toml للدورة { $session } ليس كما كتبه أحد الأوامر.
    .help = أعده من نظام إدارة الإصدارات. وإذا كان ناجما عن دمج فرعين فخذ أحد الجانبين ثم: papersmart session close { $session }
finding-state-not-recorded = حالة الدورة { $session } هي ”{ $state }“، لكنها تُركت ”{ $recorded }“.
    .help = أعد الحالة في session.toml واستخدم الأوامر التي تحفظ السبب: papersmart session reopen { $session } --reason TEXT أو papersmart session close { $session }
finding-frozen-changed = تغيَّر ”{ $what }“ وكان مجمَّدا منذ إغلاق { $session } ({ $since }).
    .help = أعده كما كان، أو بيِّن سبب التغيير: papersmart session reopen { $session } --reason TEXT
finding-frozen-gone = لم يعد ”{ $what }“ موجودا وكان مجمَّدا منذ إغلاق { $session } ({ $since }).
    .help = أعده من نظام إدارة الإصدارات، أو بيِّن سبب إزالته: papersmart session reopen { $session } --reason TEXT
finding-sealed-new = أضيف ”{ $what }“ إلى { $session } وهي مختومة ({ $since }).
    .help = أزله: الدورة المختومة لا تقبل شيئا. وما يتصل بها يوضع في دورة أخرى.
finding-sealed-changed = ”{ $what }“ { $how ->
        [gone] لم يعد موجودا
       *[changed] تغيَّر
    }؛ والدورة { $session } مختومة ({ $since }).
    .help = أعده من نظام إدارة الإصدارات: الدورة المختومة لا تقبل شيئا.
finding-bad-route = ”{ $found }“ ليس عنوان صفحة.
    .help = اكتبه كما في routes.txt: بلا لغة وبشرطة مائلة في آخره، مثل statements/opening/.
finding-route-vanished = كان ”{ $route }“ من { $session } متاحا للجمهور ولم يعد فيه شيء.
    .help = أعد ما كان فيه. وإلا فاذكر في moved.toml مكانه الآن ([[moved]] وفيه from وto)، أو متى زال ولماذا ([[gone]] وفيه route وdate وreason).
finding-route-withheld = كان ”{ $route }“ من { $session } متاحا للجمهور وأصبح محجوبا: تُزال صفحاته.
    .help = إذا كان سيعود فلا حاجة إلى شيء. وإلا فاذكر في moved.toml متى زال ولماذا ([[gone]] وفيه route وdate وreason).
finding-routes-missing = انتهت الدورة { $session } لكن ملفها routes.txt الذي كانت فيه عناوينها مفقود أو فارغ.
    .help = أعده من نظام إدارة الإصدارات. وإن لم يوجد قط فحسب: papersmart routes record
finding-routes-unreadable = تتعذر قراءة عناوين { $session } التي كانت متاحة للجمهور ({ $detail }).
    .help = أعد routes.txt من نظام إدارة الإصدارات.
finding-moved-is-there = لا يمكن ذكر شيء آخر عن ”{ $route }“ لأن الصفحة موجودة.
    .help = احذف هذا القيد، أو أزل ما في هذا العنوان.
finding-moved-twice = ذُكر ”{ $route }“ مرتين.
    .help = أبق قيدا واحدا: إما انتقل وإما زال.
finding-moved-unrecorded = ليس ”{ $route }“ من العناوين التي كانت متاحة للجمهور، فلا يُنشر فيه شيء.
    .help = قارنه بالملف routes.txt للدورة { $session }.
finding-moved-to-nowhere = لا يؤدي ”{ $route }“ إلى أي صفحة متاحة للقراء.
    .help = اذكر صفحة من هذه الدورة كما في routes.txt، أو صفحة من دورة أخرى واردة في ملفها routes.txt، مثل /BODY/SESSION/documents/a-68-123/.
