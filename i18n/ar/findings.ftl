# المشاكل المحتملة في ملفات الموقع. لكل ملاحظة رسالة تبين المشكلة وموضعها، وإرشاد
# يبين ما ينبغي عمله. تُظهر العلامة U+200E التواريخ والمسارات بترتيبها.

## الملفات

finding-missing-file = الملف { $file } غير موجود.
    .help = يُرجى إنشاء الملف أو إعادته إلى مكانه. ويبين مرجع المحتوى ما يتضمنه.
finding-unreadable-file = تعذّرت قراءة الملف { $file } (السبب: { $reason }).
    .help = يُرجى التحقق من أنه ملف ومن أن قراءته مسموح بها.
finding-too-large = حجم الملف { $file } يتجاوز { $limit } ميبيبايت.
    .help = يُرجى تقسيم النص، أو نشره في شكل ملف مرفق.
finding-not-utf8 = الملف { $file } ليس نصا بترميز UTF-8 ابتداء من هذا الموضع.
    .help = يُرجى حفظ الملف بترميز UTF-8.
finding-bad-syntax = هذا ليس نص TOML صحيحا: { $detail }.
    .help = يُرجى البحث هنا أو قبل هذا الموضع مباشرة عن علامة تنصيص أو قوس أو علامة يساوي ناقصة. ولا يمكن تبين سائر المشاكل في هذا الملف إلا بعد ذلك.
finding-unknown-file = الملف { $file } لا يُقرأ.
    .help = { $suggestion ->
        [none] يُرجى حذفه أو نقله إلى مكان آخر، فهو ليس جزءا من الموقع.
       *[other] هل المقصود ”{ $suggestion }“؟ يُرجى تغيير اسمه، أو نقله إلى مكان آخر.
    }
finding-bad-name = الاسم ”{ $name }“ ليس معرّفا، ولذلك لا يصلح اسما لهذا الملف أو المجلد.
    .help = يُرجى استخدام حروف لاتينية صغيرة وأرقام وواصلات، بما لا يتجاوز 64 حرفا، مع البدء بحرف أو رقم.
finding-bad-text-name = الاسم ”{ $name }“ لا يدل على لغة.
    .help = يُرجى تسمية النص باسم لغته، مثل en.md أو pt.md.
finding-bad-page-name = الاسم ”{ $name }“ ليس اسم صفحة.
    .help = يُرجى تسميتها SLUG.LANG.md، مثل about.en.md، بإحدى اللغات الست ar وzh وen وfr وru وes.
finding-leaves-folder = المسار ”{ "\u200E" }{ $path }“ يخرج عن مجلده.
    .help = يُرجى استخدام مسار نسبي بسيط بشرطات مائلة عادية، ونسخ الملف إلى المجلد بدلا من وضع وصلة إليه.

## المفاتيح والأنواع

finding-missing-key = المفتاح ”{ $key }“ غير موجود.
    .help = يُرجى إضافة ”{ $key }“، فهو مطلوب هنا.
finding-unknown-key = لا يوجد هنا مفتاح باسم ”{ $key }“.
    .help = { $suggestion ->
        [none] يُرجى حذفه، أو البحث عن الاسم الصحيح في مرجع المحتوى.
       *[other] هل المقصود ”{ $suggestion }“؟
    }
finding-wrong-type = المطلوب في ”{ $key }“ هو { $expected ->
        [string] نص بين علامتي تنصيص
        [integer] عدد صحيح
        [boolean] إحدى القيمتين true وfalse
        [array] قائمة بين قوسين معقوفين
        [table] جدول بين قوسين حاصرين
        [date] تاريخ مثل { "\u200E" }2026-04-27
        [local-time] وقت محلي مثل { "\u200E" }2026-04-27T10:00:00، من دون فارق التوقيت
        [instant] لحظة زمنية مثل { "\u200E" }2026-04-27T10:00:00+02:00، مع فارق التوقيت
       *[other] { $expected }
    }، والموجود هو { $found ->
        [string] نص
        [integer] عدد صحيح
        [float] عدد عشري
        [boolean] إحدى القيمتين true وfalse
        [datetime] تاريخ أو وقت من نوع آخر
        [array] قائمة
        [table] جدول
       *[other] { $found }
    }.
    .help = يُرجى كتابة القيمة بالشكل المطلوب.
finding-unknown-word = القيمة ”{ $found }“ ليست من قيم المفتاح ”{ $key }“.
    .help = { $suggestion ->
        [none] يُرجى استخدام إحدى القيم التالية: { $allowed }.
       *[other] هل المقصود ”{ $suggestion }“؟ القيم المسموح بها هي: { $allowed }.
    }
finding-empty-text = المفتاح ”{ $key }“ فارغ.
    .help = يُرجى كتابة النص، أو حذف المفتاح إن لم يكن مطلوبا.
finding-empty-list = المفتاح ”{ $key }“ يحتاج إلى مدخل واحد على الأقل.
    .help = يُرجى إضافة مدخل.
finding-missing-language = المفتاح ”{ $key }“ تنقصه اللغات التالية: { $languages }.
    .help = يُرجى إضافة النص بهذه اللغات، فهو مطلوب باللغات الست جميعها.
finding-no-language = المفتاح ”{ $key }“ ليس له نص بأي لغة.
    .help = يُرجى إضافة النص باللغة الأصلية على الأقل.
finding-untranslated = المفتاح ”{ $key }“ غير متاح باللغات التالية: { $languages }.
    .help = تعرض الصفحات بهذه اللغات النص الأصلي مع بيان لغته. ويُرجى إضافة الترجمات متى توافرت.

## القيم

finding-bad-id = القيمة ”{ $found }“ ليست معرّفا، والمطلوب في ”{ $key }“ معرّف.
    .help = يُرجى استخدام حروف لاتينية صغيرة وأرقام وواصلات، بما لا يتجاوز 64 حرفا، مع البدء بحرف أو رقم.
finding-bad-session = القيمة ”{ $found }“ في ”{ $key }“ لا تدل على دورة.
    .help = يُرجى كتابة BODY/SESSION، باسمي المجلدين.
finding-bad-item = القيمة ”{ $found }“ في ”{ $key }“ لا تدل على بند من بنود جدول أعمال دورة أخرى.
    .help = يُرجى كتابة BODY/SESSION#ITEM، بمعرّف البند.
finding-bad-symbol = القيمة ”{ $found }“ ليست رمز وثيقة.
    .help = يُرجى كتابة الرمز كما هو مطبوع، بحروف لاتينية وأرقام، بما لا يتجاوز 100 حرف. وربما تسرب إليه حرف مشابه من كتابة أخرى.
finding-bad-digest = القيمة ”{ $found }“ ليست بصمة SHA-256.
    .help = يُرجى كتابة خاناتها الست عشرية الأربع والستين.
finding-bad-colour = القيمة ”{ $found }“ في ”{ $key }“ ليست لونا.
    .help = تُرجى كتابة العلامة # ثم ست خانات ست عشرية، مثل #12304f.
finding-bad-language = القيمة ”{ $found }“ في ”{ $key }“ ليست رمز لغة.
    .help = يُرجى كتابة رمز لغة وفقا للمعيار BCP 47 بصيغته المعتادة، مثل fr أو zh أو pt-BR.
finding-not-official = القيمة ”{ $found }“ في ”{ $key }“ ليست إحدى اللغات الرسمية الست.
    .help = يُرجى استخدام ar أو zh أو en أو fr أو ru أو es.
finding-bad-time-zone = القيمة ”{ $found }“ ليست منطقة زمنية معروفة.
    .help = يُرجى كتابة اسمها في قاعدة IANA، مثل Europe/Zurich.
finding-bad-date = التاريخ ”{ "\u200E" }{ $found }“ في ”{ $key }“ لا وجود له في التقويم.
    .help = يُرجى التحقق من اليوم والشهر والوقت.
finding-bad-number = القيمة ”{ $found }“ ليست عددا يصلح للمفتاح ”{ $key }“.
    .help = يُرجى كتابة عدد صحيح غير سالب.
finding-bad-address = القيمة ”{ $found }“ في ”{ $key }“ ليست عنوانا يمكن استخدامه هنا.
    .help = يُرجى كتابة عنوان كامل بلا مسافات يبدأ بأحد ما يلي: { $allowed }{ "\u200E" }.
finding-bad-pattern = القيمة ”{ $found }“ في ”{ $key }“ ليست نموذجا للعناوين.
    .help = يُرجى كتابة عنوان يبدأ بما يلي: https://{ "\u200E" }، ويتضمن كلا من { "{lang}" } و{ "{symbol}" }.
finding-bad-media-type = القيمة ”{ $found }“ ليست نوع وسائط.
    .help = يُرجى كتابته على غرار application/pdf، بحروف صغيرة.
finding-bad-channel = القيمة ”{ $found }“ ليست قناة من قنوات التسجيل.
    .help = يُرجى كتابة floor أو sign أو رمز لغة.
finding-bad-relation = القيمة ”{ $found }“ لا يمكن أن تؤدي إليها هذه العلاقة.
    .help = يُرجى كتابة معرّف وثيقة أو رمزها؛ وفي حالة record-of، معرّف جلسة.
finding-unknown-state = لا توجد في السجل دولة رمزها ”{ $found }“.
    .help = { $suggestion ->
        [NONE] يُرجى كتابة رمز الدولة وفقا للمعيار ISO 3166-1 alpha-3 بحروف كبيرة.
       *[other] هل المقصود { $suggestion }؟ يُرجى كتابة رمز الدولة وفقا للمعيار ISO 3166-1 alpha-3 بحروف كبيرة.
    }
finding-path-or-href = يكون للملف إما مسار وإما عنوان.
    .help = يُرجى الإبقاء على ”path“ إذا كان الملف من ملفات الدورة، أو على ”href“ إذا كان على خادوم آخر، لا على كليهما.

## الإحالات

finding-unknown-item = لا يوجد في هذه الدورة بند معرّفه ”{ $id }“.
    .help = { $suggestion ->
        [none] يُرجى استخدام معرّف بند من بنود agenda.toml، أو إضافة البند.
       *[other] هل المقصود ”{ $suggestion }“؟ وإلا فيُرجى إضافة البند إلى agenda.toml.
    }
finding-unknown-item-of = لا يوجد في الدورة { $session } بند معرّفه ”{ $id }“.
    .help = يُرجى استخدام معرّف بند من ملف agenda.toml الخاص بتلك الدورة.
finding-unknown-meeting = لا توجد في هذه الدورة جلسة معرّفها ”{ $id }“.
    .help = { $suggestion ->
        [none] يُرجى استخدام معرّف جلسة من جلسات programme.toml، أو إضافة الجلسة.
       *[other] هل المقصود ”{ $suggestion }“؟ وإلا فيُرجى إضافة الجلسة إلى programme.toml.
    }
finding-unknown-document = لا توجد في هذه الدورة وثيقة معرّفها ”{ $id }“.
    .help = { $suggestion ->
        [none] يُرجى استخدام معرّف وثيقة من وثائق documents.toml، أو رمز وثيقة صادرة في إطار آخر.
       *[other] هل المقصود ”{ $suggestion }“؟ وإلا فيُرجى استخدام رمز الوثيقة.
    }
finding-unknown-speaker = المعرّف ”{ $id }“ ليس من معرّفات من يحق لهم الكلام.
    .help = { $suggestion ->
        [none] يُرجى إضافة الجهة المتكلمة إلى speakers.toml، أو الدولة إلى admitted.states في site.toml.
       *[other] هل المقصود ”{ $suggestion }“؟ وإلا فيُرجى إضافة الجهة المتكلمة إلى speakers.toml، أو الدولة إلى admitted.states في site.toml.
    }
finding-unknown-statement = لا يوجد بيان ”{ $id }“ في هذه الدورة.
    .help = استخدم اسم مجلد من مجلدات statements، أو احذف المفتاح.
finding-unknown-session = لا توجد دورة باسم { $session }.
    .help = يُرجى كتابة BODY/SESSION باسمي المجلدين الواردين داخل content/sessions.
finding-unknown-body = لا توجد هيئة معرّفها ”{ $id }“.
    .help = { $suggestion ->
        [none] يُرجى استخدام معرّف مدرج تحت ”bodies“ في site.toml.
       *[other] هل المقصود ”{ $suggestion }“؟ يُرجى استخدام معرّف مدرج تحت ”bodies“ في site.toml.
    }
finding-missing-body = الهيئة ”{ $body }“ ليس لها ملف.
    .help = يُرجى إنشاء الملف content/bodies/{ $body }.toml، أو حذف الهيئة من القائمة.
finding-session-without-body = هذه الدورة تتبع ”{ $body }“، وهي ليست من هيئات الموقع.
    .help = { $suggestion ->
        [none] يُرجى إدراج الهيئة تحت ”bodies“ في site.toml.
       *[other] هل المقصود ”{ $suggestion }“؟ يُرجى تغيير اسم المجلد، أو إدراج الهيئة في site.toml.
    }
finding-item-cycle = بند جدول الأعمال ”{ $id }“ يتبع نفسه عن طريق البنود التي يتفرع منها.
    .help = يُرجى حذف مفتاح واحد من مفاتيح ”parent“ في هذه الحلقة.
finding-body-cycle = الهيئة ”{ $id }“ تعود إلى نفسها عن طريق هيئاتها الأم أو الخلف.
    .help = يُرجى حذف مفتاح واحد من مفاتيح ”parent“ أو ”successor“ في هذه الحلقة.
finding-pale-colour = تصعب قراءة النص الأبيض على اللون { $found }: نسبة التباين أقل من 7 إلى 1.
    .help = يُرجى اختيار لون أغمق.

## ما لا يتكرر

finding-duplicate-id = المعرّف ”{ $id }“ مستخدم من قبل.
    .help = يُرجى اختيار معرّف مختلف لأحد الاثنين. وإذا كان أحدهما قد نُشر، فيُرجى الإبقاء على معرّفه.
finding-duplicate-order = الترتيب { $order } في الجلسة ”{ $meeting }“ مستخدم من قبل.
    .help = يُرجى إعطاء كل بيان أو مدخل رقما خاصا به؛ ولا بأس بوجود فجوات بين الأرقام.
finding-duplicate-symbol = الرمز { $symbol } مذكور مرتين.
    .help = يُرجى حذفه من الوثيقة التي لا تحمله.
finding-same-address = عنوان ”{ $name }“ سيكون مطابقا لعنوان ”{ $other }“: { $slug }.
    .help = يُرجى تصويب الرمز، أو اختيار معرّف مختلف للوثيقة التي ليس لها رمز.
finding-reserved-name = الاسم ”{ $name }“ يستخدمه الموقع نفسه.
    .help = يُرجى اختيار معرّف آخر.
finding-path-too-long = طول المسار ”{ "\u200E" }{ $path }“ عند نشره، بعدد الحروف: { $length }.
    .help = يُرجى تقصير الاسم: المسارات التي يتجاوز عدد حروفها { $limit } لا تقبلها جميع الحواسيب ووحدات التخزين USB.
finding-case-collision = يوجد ملف آخر باسم ”{ "\u200E" }{ $path }“ لا يختلف إلا في الحروف الكبيرة والصغيرة.
    .help = يُرجى تغيير اسم أحد الملفين، فكثير من الحواسيب تعدّهما ملفا واحدا.

## الأيام والأوقات

finding-names-out-of-order = أسماء الهيئة ”{ $body }“ ليست مرتبة ترتيبا زمنيا.
    .help = يُرجى وضع الاسم الأقدم أولا؛ وكل اسم بعده يحتاج إلى ”since“ بتاريخ لاحق.
finding-part-ends-first = هذا الجزء من الدورة ينتهي في { "\u200E" }{ $end }، قبل أن يبدأ في { "\u200E" }{ $start }.
    .help = يُرجى تصويب أحد التاريخين.
finding-meeting-ends-first = الجلسة ”{ $id }“ تنتهي في { "\u200E" }{ $end }، وهو موعد ليس بعد بدايتها في { "\u200E" }{ $start }.
    .help = يُرجى تصويب أحد الوقتين.
finding-meeting-outside-session = الجلسة ”{ $id }“ مقررة في { "\u200E" }{ $date }، في حين أن الدورة لا تنعقد في ذلك اليوم.
    .help = يُرجى تصويب التاريخ، أو إضافة جزء إلى الدورة أو تمديد جزء منها في session.toml.
finding-moved-from-nowhere = الجلسة ”{ $id }“ تغيّر موعدها، ولم يُذكر الموعد السابق.
    .help = يُرجى إضافة ”originally“ بالموعد المعلن أصلا.
finding-time-skipped = الوقت { "\u200E" }{ $time } لا وجود له في المنطقة الزمنية { $zone }، إذ تتخطاه الساعة عند تقديمها.
    .help = يُرجى تصويب الوقت بتقديمه أو تأخيره ساعة واحدة.

## البيانات

finding-text-without-document = توجد نصوص لوثيقة ”{ $name }“، ولا توجد وثيقة بهذا الاسم.
    .help = أضفها إلى documents.toml، أو سمّ المجلد بمعرّف الوثيقة.
finding-text-without-version = يوجد نص باللغة ”{ $lang }“، ولا توجد نسخة بتلك اللغة.
    .help = يُرجى إضافة versions.{ $lang } مع حالتها إلى statement.toml، أو حذف الملف. ولن يُنشر منه شيء قبل ذلك.
finding-version-needs = حالة النسخة ”{ $lang }“ هي { $state }، ولذلك تحتاج إلى ”{ $needed }“.
    .help = يُرجى إضافة ”{ $needed }“ إلى versions.{ $lang }، أو تصويب الحالة.
finding-released-but-embargoed = حالة النسخة ”{ $lang }“ هي { $state }، ولكن لها وقت نشر.
    .help = يُرجى حذف ”released“، أو تصويب الحالة. ولن تُنشر النسخة ما دامت حالتها { $state }.
finding-instants-out-of-order = أوقات النسخة ”{ $lang }“ ليست مرتبة ترتيبا زمنيا.
    .help = يأتي النشر قبل التنقيحات، وأحدثها آخرها، وقبل السحب.
finding-released-without-text = حالة النسخة ”{ $lang }“ هي { $state }، ولكن ليس لها نص ولا ملف.
    .help = يُرجى إضافة { $lang }.md أو ملف، أو تصويب الحالة.
finding-superseded-file = تتضمن النسخة ”{ $lang }“ ملفا من نص استُعيض عنه.
    .help = الملفات الموجودة في superseded محجوبة: احذف الملف من القائمة.
finding-superseded-not-there = يشير تنقيح للنسخة ”{ $lang }“ إلى مجلد نصوص مستبدلة غير موجود: { $folder }.
    .help = أعد المجلد من سجل الملفات، أو احذف ”superseded“ من التنقيح.
finding-superseded-out-of-order = مجلدات النصوص المستبدلة للنسخة ”{ $lang }“ ليست مرتبة.
    .help = لكل تنقيح مجلده، برقم أكبر من سابقه.
finding-interpreters-only-released = حالة النسخة ”{ $lang }“ هي { $state }، ولكن البيان مخصص للمترجمين الشفويين فقط.
    .help = يُرجى تصويب الحالة، أو تصويب ”posting“ إذا وافق الوفد على النشر.

## الملفات المنشورة

finding-file-not-there = الملف ”{ "\u200E" }{ $path }“ غير موجود.
    .help = يُرجى وضعه في المجلد { $folder }{ "\u200E" }، أو تصويب المسار.
finding-file-not-readable = تعذّرت قراءة الملف ”{ "\u200E" }{ $path }“.
    .help = يُرجى التحقق من أن قراءته مسموح بها.
finding-size-differs = حجم الملف ”{ "\u200E" }{ $path }“ بالبايت هو { $found }، وليس { $said }.
    .help = يُرجى التحقق من أنه الملف الصحيح، ثم تصويب ”bytes“.
finding-digest-differs = للملف ”{ "\u200E" }{ $path }“ بصمة SHA-256 مختلفة: { "\u200E" }{ $found }.
    .help = يُرجى التحقق من أنه الملف الصحيح وأنه لم يتغيّر في الطريق، ثم تصويب ”sha256“.
finding-media-type-differs = يبدو أن الملف ”{ "\u200E" }{ $path }“ من النوع { $expected }، وليس { $said }.
    .help = يُرجى تصويب ”media_type“، أو اسم الملف.
finding-not-a-pdf = الملف ”{ "\u200E" }{ $path }“ ليس ملف PDF.
    .help = يُرجى تصديره من جديد بصيغة PDF، أو تصويب ”media_type“.

## الصفحات والنصوص

finding-missing-page = الصفحة ”{ $slug }“ غير موجودة باللغات التالية: { $languages }.
    .help = يُرجى إضافة ملف لكل لغة من هذه اللغات، فكل صفحة مطلوبة باللغات الست جميعها.
finding-missing-head = ليس للصفحة رأس.
    .help = يُرجى بدء الملف بسطر هو +++، ثم العنوان على غرار title = "About"{ "\u200E" }، ثم سطر آخر هو +++.
finding-markdown-too-deep = النص هنا متداخل إلى حد يتعذّر معه عرضه.
    .help = يُرجى تقليل القوائم أو الاقتباسات المتداخلة.
finding-markdown-raw-html = لا تؤدي أوسمة HTML مفعولها في الصفحة: { $detail }
    .help = يُرجى استخدام Markdown بدلا منها، أو وضع الشفرة بين علامتي الاقتباس المائلتين (`).
finding-markdown-unsafe-link = الوصلة إلى ”{ $detail }“ لا تُعرض بوصفها وصلة.
    .help = يُرجى استخدام عنوان يبدأ بما يلي: https://{ "\u200E" } أو mailto:{ "\u200E" }، أو وصلة إلى صفحة من صفحات الموقع.
finding-markdown-image = لا تُعرض الصورة ”{ $detail }“.
    .help = يُرجى نشر الصور ضمن الملفات بدلا من ذلك.
finding-markdown-heading-skips = العناوين تتخطى مستوى: { "\u200E" }{ $detail }.
    .help = يُرجى استخدام المستوى التالي، فمن يستمعون إلى الصفحة يهتدون به.
finding-markdown-footnote-undefined = لا توجد حاشية باسم ”{ $detail }“.
    .help = يُرجى إضافة سطر يبدأ بما يلي: ”{ "\u200E" }[^{ $detail }]:{ "\u200E" }“، أو حذف الإحالة إليها.

finding-captions-not-webvtt = ملف الشروح المصاحبة ليس بصيغة WebVTT.
    .help = يبدأ الملف بسطر مستقل فيه ”WEBVTT“. وتُحوَّل الملفات الأخرى أولا.
finding-captions-bad-time = ”{ $found }“ ليس توقيتا لشرح.
    .help = اكتب 00:01:02.000 --> 00:01:05.500، على ألا تسبق النهاية البداية. وقد أُغفل هذا الشرح.
finding-captions-out-of-order = يبدأ الشرح قبل الشرح الذي يسبقه.
    .help = تُعرض الشروح بترتيب الزمن؛ صحّح التوقيت إن كان خطأ.
finding-bad-offset = ”{ $found }“ ليس موضعا في تسجيل.
    .help = اكتب الساعات والدقائق والثواني، مثل ”0:12:30“.
finding-chapter-of-what = لا يتضح موضوع هذا الفصل من التسجيل، أو له موضوعان.
    .help = يُرجى كتابة إما item، أي معرّف بند من بنود جدول الأعمال، وإما title باللغات الست.
finding-captions-missing = للجلسة ”{ $meeting }“ تسجيلات، وليست لها شروح مصاحبة.
    .help = أضف شروحا بصيغة WebVTT: يحتاج إليها من لا يسمع، وبها يعثر البحث على ما قيل.
