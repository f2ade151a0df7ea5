# الجمل التي تُركَّب منها الصفحات. أما التسميات الخاصة بالقوالب فترد في theme.ftl،
# وأسماء الأنواع والحالات في terms.ftl.

## أقسام الموقع الرئيسية

nav-home = الصفحة الرئيسية
nav-journal = اليومية
nav-speakers = المتكلمون
nav-guides = الأدلة الإرشادية

chooser-enter = الجلسات والوثائق والبيانات بالعربية
not-found = هذه الصفحة غير موجودة. يمكن الانتقال إلى الصفحة الرئيسية بالعربية أو التحقق من العنوان.
offline-heading = دون اتصال بالشبكة

## الصفوف

on-behalf-of = باسم { $names }
moment = { $date }، { $time }
time-with-zone = { $time } ({ $zone })
joined = { $first }، { $second }
explained = { $first } — { $second }
remark-revised = نص منقح
remark-withdrawn = نص مسحوب
remark-not-available = غير متاح
remark-no-text = النص غير متاح

meeting-numbered-plenary = الجلسة العامة { $number }
meeting-numbered-informal = الجلسة غير الرسمية { $number }
meeting-numbered-closed = الجلسة المغلقة { $number }
meeting-numbered-side-event = المناسبة الجانبية { $number }

item-label = البند { $number }: { $title }
item-short = البند { $number }
only-in = { $text } (ب{ $language } فقط)

count-documents = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
count-statements = { $count ->
    [zero] لا بيانات
    [one] بيان واحد
    [two] بيانان
    [few] { $count } بيانات
    [many] { $count } بيانا
   *[other] { $count } بيان
}
count-recordings = { $count ->
    [zero] لا تسجيلات
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $count } تسجيلات
    [many] { $count } تسجيلا
   *[other] { $count } تسجيل
}
count-items = { $count ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندا
   *[other] { $count } بند
}
count-meetings = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
count-sessions = { $count ->
    [zero] لا دورات منعقدة
    [one] دورة واحدة منعقدة
    [two] دورتان منعقدتان
    [few] { $count } دورات منعقدة
    [many] { $count } دورة منعقدة
   *[other] { $count } دورة منعقدة
}

## البيانات

statement-description = بيان { $speakers }، { $meeting }، { $session }
cite-plain = { $what }. { $address }
notice-no-text = أُلقي هذا البيان، ونصه غير متاح.
notice-revised = نُقّح النص باللغة { $language } في { $date }، ويحل محل النص السابق.
notice-withdrawn = سُحب النص باللغة { $language } في { $date }.
notice-reason = السبب: { $reason }
notice-recalled = النص باللغة { $language } غير متاح.
statement-unavailable = هذا النص غير متاح
notice-courtesy-translation = هذه ترجمة مجاملة وليست النص بصيغته الملقاة.
notice-only-in = النص متاح ب{ $languages }.
notice-check-against-delivery = العبرة بالنص الملقى: قد يختلف الكلام الملقى عن هذا النص.
notice-written = قُدّم هذا البيان خطيا.
all-statements = جميع البيانات بشأن هذا البند
all-documents = جميع الوثائق المتعلقة بهذا البند

## البنود والجلسات

notice-item-deferred = أُجّل هذا البند إلى دورة لاحقة.
notice-item-deleted = حُذف هذا البند من جدول الأعمال.
notice-item-renumbered = الترقيم السابق: { $numbers }.
notice-meeting-moved-from = تغيّر موعد هذه الجلسة. الموعد المعلن أصلا: { $when }.
notice-meeting-moved = تغيّر موعد هذه الجلسة.
notice-meeting-cancelled = أُلغيت هذه الجلسة.
notice-meeting-suspended = عُلّقت هذه الجلسة.
notice-meeting-resumed = استؤنفت هذه الجلسة بعد تعليقها.
watch-webcast = مشاهدة البث الشبكي
sign-language-provided = تُوفَّر الترجمة الشفوية بلغة الإشارة
channel-floor = القاعة، اللغات الأصلية
channel-sign = لغة الإشارة

## الوثائق

notice-advance-unedited = نسخة مسبقة غير محررة: قد تختلف عنها النسخة المحررة.
notice-title-not-translated = عنوان هذه الوثيقة غير متاح بعد بالعربية.
not-yet-in = غير متاحة بعد ب{ $languages }.
reissued = أُعيد إصدارها في { $date }: { $reason }

fact-kind = النوع
fact-date = التاريخ
fact-distribution = التوزيع
fact-original = اللغة الأصلية
fact-sponsors = الجهات المقدِّمة
fact-job-number = رقم العمل
fact-room = القاعة
fact-webcast = البث الشبكي
fact-access = إمكانية الوصول
fact-joint-with = جلسة مشتركة مع

relation-revises = تنقيح للوثيقة
relation-revises-inverse = الصيغة المنقحة
relation-adds-to = إضافة إلى الوثيقة
relation-adds-to-inverse = إضافة
relation-corrects = تصويب للوثيقة
relation-corrects-inverse = تصويب
relation-amends = تعديل للوثيقة
relation-amends-inverse = تعديل
relation-supersedes = تحل محل الوثيقة
relation-supersedes-inverse = حلت محلها الوثيقة
relation-adopted-as = اعتُمدت بوصفها الوثيقة
relation-adopted-as-inverse = اعتُمدت استنادا إلى المشروع
relation-record-of = محضر
relation-record-of-inverse = المحضر
relation-relates-to = انظر أيضا
relation-relates-to-inverse = انظر أيضا

## القوائم

list-documents = الوثائق
list-documents-by-symbol = الوثائق حسب الرمز
list-documents-by-item = الوثائق حسب بند جدول الأعمال
list-documents-by-kind = الوثائق حسب النوع
list-documents-by-date = الوثائق حسب التاريخ
list-statements = البيانات
list-statements-by-date = البيانات، الأحدث أولا
list-statements-by-speaker = البيانات حسب المتكلم
list-statements-by-item = البيانات حسب بند جدول الأعمال
list-statements-by-kind = البيانات حسب النوع
list-recordings = التسجيلات
list-agenda = جدول الأعمال
all-items = جدول الأعمال بكامله
list-older-page = الصفحة { $number }، بدءا من الأقدم
list-newest-page = أحدث صفحة

## اليومية والهيئات والمتكلمون

journal-of = اليومية، { $date }
sessions-in-year = دورات عام { $year }
former-name = { $name } (حتى { $date })
speakers-state = الدول
speakers-observer = المراقبون
speakers-group = المجموعات
speakers-intergovernmental = المنظمات الحكومية الدولية
speakers-non-governmental = المنظمات غير الحكومية
speakers-un-entity = كيانات الأمم المتحدة
speakers-officer = أعضاء المكتب
speakers-expert = الخبراء

## النصوص الطويلة

prose-table = جدول
prose-notes = الحواشي
prose-back = العودة إلى النص، الحاشية

## The podium, and for whom a site is made

podium-heading = المنصة
podium-meeting = صفحة هذه الجلسة
edition-podium = طبعة المنصة، للرئاسة والمترجمين الشفويين: تتضمن نصوصا محظورا نشرها إلى حين إلقائها. يُرجى عدم تداولها.
edition-participants = طبعة المشاركين: ليست للنشر.
notice-embargoed = يُحظر النشر إلى حين الإلقاء. العبرة بالنص الملقى.
notice-interpreters-only = للمترجمين الشفويين فقط: لن يُنشر هذا النص.
remark-embargoed = محظور نشره
remark-interpreters-only = للمترجمين الشفويين فقط
remark-released = منشور
remark-nothing-received = لم يرد أي نص
