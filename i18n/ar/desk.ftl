# كلمات الأوامر التي تعدّل بها الأمانة المحتوى.

## المساعدة

cli-statement = تلقّي البيانات ونشرها وسحبها
cli-statement-lang = لغات النص، مثل en أو pt؛ وإن لم تُذكر فما تدل عليه أسماء الملفات، أو جميع النسخ التي يمكن فيها ذلك
cli-statement-receive = تسجيل بيان أو لغة أخرى من لغاته؛ وتُنسخ الملفات وتبقى في مكانها
cli-statement-receive-files = النص (.md) والملفات، واحد أو أكثر لكل لغة؛ ولا شيء لبيان بلا نص
cli-statement-receive-id = إضافة لغات إلى هذا البيان؛ ومع --meeting أو --entry معرّف البيان الجديد
cli-statement-stage = تسليم النص إلى الرئاسة والمترجمين الشفويين؛ ويبقى محجوبا
cli-statement-release = نشر النص
cli-statement-release-delivered = تسجيل أن البيان أُلقي الآن
cli-statement-revise = الاستعاضة عن نص بملفات أخرى؛ وتُحجب الملفات السابقة من جديد
cli-statement-revise-files = النص الجديد (.md) والملفات
cli-statement-recall = إلغاء نشر نص نُشر خطأ
cli-statement-withdraw = سحب نص باسم الوفد
cli-statement-withdraw-reason = السبب: requested أو superseded، أو LANG=النص مرة لكل لغة من اللغات الست
cli-statement-list = عرض ما ينتظر، حسب ترتيب الكلمات
cli-speakers = إدارة قائمة المتكلمين في جلسة
cli-speakers-inscribe = تسجيل متكلم في القائمة
cli-speakers-reply = تسجيل ممارسة حق الرد في القائمة
cli-speakers-reorder = نقل قيد إلى مكان آخر في القائمة
cli-speakers-deliver = تسجيل إلقاء كلمة
cli-speakers-deliver-release = نشر البيان في الخطوة نفسها
cli-speakers-deliver-without-text = تسجيل بيان بلا نص إن لم يوجد بيان
cli-speakers-deliver-at = متى كان ذلك، إن لم يكن الآن
cli-speakers-defer = تسجيل تأجيل كلمة
cli-speakers-defer-all-of = كل من لم يتكلم من قائمة هذه الجلسة
cli-speakers-defer-to = الجلسة التي ينتقل القيد إلى قائمتها
cli-speakers-absent = تسجيل غياب متكلم نودي عليه
cli-speakers-withdraw = تسجيل الانسحاب من القائمة
cli-meeting = نقل الجلسات وإلغاؤها وتعليقها واستئنافها ورفعها
cli-meeting-move = تغيير موعد جلسة أو قاعتها
cli-meeting-move-start = البداية الجديدة، بالمنطقة الزمنية للدورة
cli-meeting-move-end = النهاية الجديدة؛ وإن لم تُذكر بقيت مدة الجلسة كما هي
cli-meeting-move-room = القاعة الجديدة: اسم قاعة من قاعات هذه الدورة، أو LANG=النص مرة لكل لغة من اللغات الست
cli-meeting-cancel = إلغاء جلسة
cli-meeting-suspend = تعليق جلسة
cli-meeting-resume = استئناف جلسة معلّقة
cli-meeting-adjourn = رفع جلسة: أي أنها عُقدت
cli-document = نشر الوثائق
cli-document-release = نشر وثيقة الآن أو في وقت محدد
cli-document-release-symbol = رمز الوثيقة أو معرّفها
cli-document-release-at = متى؛ وبلا فارق توقيت، بالمنطقة الزمنية للدورة
cli-desk-now = لحظة تنفيذ الأمر، بدلا من الوقت الحاضر
cli-desk-quiet-names = ذكر أسماء مبهمة بدلا مما قد يكون محجوبا، كما يحدث دائما عند تعيين CI
cli-desk-statement = البيان: معرّفه، أو الهيئة/الدورة/ID، أو اسمه المبهم
cli-desk-meeting = الجلسة: معرّفها، أو الهيئة/الدورة/ID
cli-desk-entry = القيد في قائمة المتكلمين: معرّفه، أو الهيئة/الدورة/ID، أو اسمه المبهم
cli-desk-speaker = معرّف المتكلم
cli-desk-on-behalf-of = معرّف من يتكلم باسمهم أيضا
cli-desk-item = معرّف بند جدول الأعمال أو رقمه
cli-desk-kind = نوع البيان: statement أو introduction أو explanation-before أو explanation-after أو point-of-order أو right-of-reply أو written
cli-desk-role = as-delivered أو courtesy-translation
cli-desk-posting = public أو interpreters-only
cli-desk-access = الجهة المقصودة: public أو participants أو podium
cli-desk-check-against-delivery = النص يحمل عبارة ”يُراجع عند الإلقاء“
cli-desk-title = عنوان بصيغة LANG=النص، مرة لكل لغة
cli-desk-order = ترتيبه بين بيانات الجلسة
cli-desk-id = معرّف القيد الجديد
cli-desk-session = الدورة: الهيئة/الدورة
cli-desk-json = العرض بصيغة JSON
cli-desk-first = قبل جميع القيود الأخرى
cli-desk-last = بعد جميع القيود الأخرى
cli-desk-before = قبل هذا القيد
cli-desk-after = بعد هذا القيد

## ما تم

desk-received = ورد: { $statement } ({ $languages ->
    [none] بلا نص
   *[other] { $languages }
}). وهو محجوب. وتبقى الملفات المقدمة في مكانها.
desk-received-for = سُجّل للقيد { $entry } في قائمة المتكلمين.
desk-seen-encrypted = الملف { $file } مشفّر: يطلب كلمة مرور أو يمنع شيئا. وقد يتعذر على القراء وعلى برامج القراءة الجهرية فتحه؛ اطلب ملفا بلا حماية.
desk-seen-active = في الملف { $file } محتوى نشط: نصوص برمجية أو إجراءات تبدأ تلقائيا. اطلب نسخة بسيطة قبل نشره.
desk-seen-attachments = في الملف { $file } ملفات أخرى. وهي تُنشر معه؛ راجعها قبل نشره.
desk-seen-image-only = الملف { $file } صورة فقط: لا يمكن قراءة نص منه. وتذكر صفحته ذلك وتبيّن للقراء أين تُطلب نسخة ميسّرة.
desk-seen-poor-text = جرى التعرف على نص الملف { $file } بدرجة يقين متدنية. ويعثر عليه البحث لكن بأخطاء.
desk-seen-damaged = بعض صفحات الملف { $file } تالفة. افتحه قبل نشره.
desk-seen-unread = تعذرت قراءة الملف { $file } إلى نهايته. افتحه قبل نشره.
desk-staged = سُلّم إلى الرئاسة والمترجمين الشفويين: { $statement } ({ $languages }).
desk-released = نُشر: { $statement } ({ $languages }). ويصبح متاحا للجميع عند إنشاء الموقع في المرة القادمة.
desk-revised = استُعيض عنه: { $statement } ({ $languages }). وتُحفظ الملفات السابقة محجوبة.
desk-recalled = أُلغي نشره: { $statement } ({ $languages }). ويُرفع من الموقع عند إنشائه في المرة القادمة.
desk-withdrawn = سُحب: { $statement } ({ $languages }). ويُرفع من الموقع عند إنشائه في المرة القادمة.
desk-spoken = سُجّل إلقاء { $statement }.
desk-inscribed = في قائمة المتكلمين: { $entry }.
desk-reordered = أصبح القيد { $entry } في مكانه الجديد.
desk-delivered = أُلقيت الكلمة: { $entry }.
desk-deferred = أُجّلت الكلمة: { $entry }.
desk-absent = سُجّل الغياب: { $entry }.
desk-left = سُحب القيد { $entry } من القائمة.
desk-meeting-moved = في البرنامج الموعد الجديد أو القاعة الجديدة للجلسة ”{ $meeting }“.
desk-meeting-done = { $act ->
    [cancel] أُلغيت الجلسة ”{ $meeting }“.
    [suspend] عُلّقت الجلسة ”{ $meeting }“.
    [resume] استؤنفت الجلسة ”{ $meeting }“.
   *[adjourn] رُفعت الجلسة ”{ $meeting }“.
}
desk-document-released = نُشرت: { $document }. وتصبح متاحة للجميع عند إنشاء الموقع في المرة القادمة.
desk-document-later = تُنشر الوثيقة { $document } في الموعد التالي: { $at }.
desk-document-waits = تبقى الوثيقة { $document } محجوبة إلى أن تتوفر باللغات التالية أيضا: { $languages }.
desk-list-empty = لا شيء ينتظر.
desk-list-no-text = لا نص بعد
desk-list-unread = لم يُذكر ما ينتظر في الدورة { $session } لأن ملفاتها تتعذر قراءتها.

## أسباب السحب

desk-reason-requested = بناء على طلب الوفد
desk-reason-superseded = حل محله نص آخر

## لماذا لم يتم شيء

desk-nothing-changed = لم يتغير شيء.
desk-files-stay = تبقى الملفات المقدمة في مكانها.
desk-interpreters-only = { $statement } ({ $lang }) للمترجمين الشفويين فقط: نصه لا يُنشر أبدا. فإن وافق الوفد على نشره، فصحّح أولا ”posting“ في ملفه statement.toml.
desk-version-state = { $act ->
    [stage] لا يمكن تسليم { $statement } ({ $lang }) إلى الرئاسة والمترجمين الشفويين
    [release] لا يمكن نشر { $statement } ({ $lang })
    [revise] لا يمكن الاستعاضة عن { $statement } ({ $lang })
    [recall] لا يمكن إلغاء نشر { $statement } ({ $lang })
   *[withdraw] لا يمكن سحب { $statement } ({ $lang })
}: حالته ”{ $state }“. { $instead ->
    [none] ولا يمكن عمل شيء آخر به. والنص الجديد يُتلقى بوصفه بيانا جديدا.
   *[other] وما يمكن عمله:{ $instead }
}
desk-version-unclear = حالة { $statement } ({ $lang }) وأوقاته لا تتفق. ولمعرفة السبب: papersmart check
desk-clock-moved-back = حدث شيء للبيان { $statement } ({ $lang }) في وقت لاحق للوقت الحاضر: { $at }. تحقق من ساعة هذا الجهاز، أو من --now.
desk-no-version = ليس للبيان { $statement } نص باللغة ”{ $lang }“، بل باللغات التالية فقط: { $there }.
desk-no-text = ليس للبيان { $statement } نص بعد. تلقّه أولا: papersmart statement receive FILE --id { $statement }
desk-version-there = للبيان { $statement } نص باللغة ”{ $lang }“ من قبل. وللاستعاضة عنه: papersmart statement revise { $statement } FILE --lang { $lang }
desk-statement-there = يوجد من قبل بيان { $statement }. ولإضافة لغة إليه، لا تذكر --meeting ولا --entry.
desk-whole-statement = لا تُذكر عند إضافة لغة إلى { $statement } إلا الملفات و --lang و --role، لا { $options }. وما يسري على البيان كله يُصحّح في ملفه statement.toml.
desk-entry-filed = سُجّل { $statement } من قبل للقيد { $entry }. ولإضافة لغة إليه: papersmart statement receive FILE --id { $statement }
desk-entry-elsewhere = القيد { $entry } في قائمة الجلسة ”{ $there }“ لا في قائمة الجلسة ”{ $meeting }“. يُرجى ترك --meeting أو ذكر قيد آخر.
desk-text-there = لا يتسع { $statement } إلا لملف { $file } واحد، ومكانه مشغول. فإن كان في مجلده ملف بهذا الاسم، فانقله أولا إلى مكان آخر.
desk-file-there = الملف { $file } مسجّل من قبل: محتواه مطابق تماما لمحتوى { $statement }.
desk-file-language = لغة الملف { $file } غير معروفة. اذكرها بالخيار --lang، أو في اسم الملف، مثل statement.fr.pdf.
desk-file-type = الملف { $file } من نوع لا يُنشر. قدّم Markdown (.md) أو PDF أو صيغة شائعة أخرى.
desk-file-empty = { $file } فارغ أو ليس ملفا.
desk-file-unreadable = تتعذر قراءة الملف { $file } ({ $reason }).
desk-file-kind = الملف { $file } ليس من النوع الذي يدل عليه اسمه. أعطه امتداد نوعه الحقيقي أو قدّم ملفا آخر.
desk-file-large = الملف { $file } كبير جدا، أو يصبح كذلك عند فك ضغطه. قدّم ملفا أصغر.
desk-refused-encrypted = الملف { $file } مشفّر، وهذا الموقع لا يقبل ملفات كهذه (policies.refuse في content/site.toml).
desk-refused-unread = { "\u200E" }{ $file } لم تتيسر قراءته إلى آخره، فلا يُعرف هل فيه ما يرفضه هذا الموقع.
desk-refused-active = في الملف { $file } محتوى نشط، وهذا الموقع لا يقبل ملفات كهذه (policies.refuse في content/site.toml).
desk-refused-attachments = في الملف { $file } ملفات أخرى، وهذا الموقع لا يقبل ملفات كهذه (policies.refuse في content/site.toml).
desk-languages-of-files = اذكر --lang مرة لجميع الملفات، أو مرة لكل منها حسب ترتيبها.
desk-needs-file = ينقص ملف.
desk-needs-meeting = لأي جلسة هو؟ اذكر --meeting أو --entry أو --id.
desk-needs-speaker = من المتكلم؟ اذكر --speaker، أو --entry لقيد في قائمة المتكلمين.
desk-needs-id = لم يوجد معرّف متاح. اذكر معرّفا بالخيار --id.
desk-nothing-filed = لا بيان مسجّلا للقيد { $entry }، فليس هناك ما يُنشر. تلقّه بالخيار --entry { $entry }، أو سجّل الإلقاء بالخيار --without-text.
desk-entry-status = { $act ->
    [deliver] لا يمكن تسجيل إلقاء الكلمة { $entry }
    [defer] لا يمكن تأجيل الكلمة { $entry }
    [absent] لا يمكن تسجيل الغياب { $entry }
   *[withdraw] لا يمكن سحب القيد { $entry }
}: حالته ”{ $status }“. { $instead ->
    [none] ولا يمكن عمل شيء آخر به.
   *[other] وما يمكن عمله:{ $instead }
}
desk-nobody-waits = جميع المسجّلين في قائمة الجلسة ”{ $meeting }“ تكلموا أو انسحبوا.
desk-meeting-state = { $act ->
    [move] لا يمكن نقل الجلسة ”{ $meeting }“
    [cancel] لا يمكن إلغاء الجلسة ”{ $meeting }“
    [suspend] لا يمكن تعليق الجلسة ”{ $meeting }“
    [resume] لا يمكن استئناف الجلسة ”{ $meeting }“
   *[adjourn] لا يمكن رفع الجلسة ”{ $meeting }“
}: حالتها ”{ $state }“. { $instead ->
    [none] ولا يمكن عمل شيء آخر بها.
   *[other] وما يمكن عمله:{ $instead }
}
desk-moved-nowhere = إلى أين تُنقل الجلسة ”{ $meeting }“؟ اذكر --start أو --end أو --room.
desk-unknown-room = ليس لأي جلسة في هذه الدورة قاعة ”{ $room }“. اذكر القاعة الجديدة باللغات الست: --room en=… --room fr=… وهكذا.
desk-unknown-reason = ”{ $reason }“ ليس سببا متوفرا باللغات الست؛ والمتوفر: { $known }. اذكر سببا آخر بصيغة LANG=النص، مرة لكل لغة من اللغات الست.
desk-languages-missing = ينقص النص باللغات التالية: { $languages }. اذكره باللغات الست جميعا، أو لا تذكره.
desk-document-public = الوثيقة { $document } منشورة من قبل.
desk-document-waits-now = نُشرت الوثيقة { $document } ولا تزال محجوبة لأنها غير متوفرة باللغات التالية فقط: { $languages }. أضف هذه الملفات إلى documents.toml.
desk-document-restricted = الوثيقة { $document } ليست للجميع (الاطلاع: { $access }). ويتطلب نشرها ”derestrict“ بتاريخ وسبب في documents.toml.
desk-time-unclear = الوقت { $time } غير موجود أو يتكرر مرتين في { $zone } بسبب تغيير الساعة. اذكره بفارق توقيته، مثل 2026-04-27T10:00:00+02:00.
desk-session-over = الدورة { $session } مغلقة: تقبل الإضافات وإلغاء النشر والسحب. ولتغييرات أخرى أعد فتحها أولا: papersmart session reopen { $session } --reason TEXT
desk-other-session = تدل { $name } على دورة غير الدورة { $session } المقصودة في بقية الأمر.
desk-unknown-session = لا توجد دورة { $name }.
desk-unknown-statement = لا يوجد بيان ”{ $name }“ في دورة مقبلة أو جارية. ولدورة أخرى اكتب الهيئة/الدورة/ID.
desk-unknown-meeting = لا توجد جلسة ”{ $name }“ في دورة مقبلة أو جارية. ولدورة أخرى اكتب الهيئة/الدورة/ID.
desk-unknown-entry = لا يوجد قيد ”{ $name }“ في قائمة متكلمين لدورة مقبلة أو جارية.
desk-unknown-document = لا توجد وثيقة ”{ $name }“ في دورة مقبلة أو جارية. اذكر دورة أخرى بالخيار --session.
desk-ambiguous = يوجد ”{ $name }“ في أكثر من مكان: { $sessions }. اكتب الهيئة/الدورة/ID؛ وللوثيقة اذكر الدورة بالخيار --session.
