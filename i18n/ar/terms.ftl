### مصطلحات المجال: تسمية لكل كلمة من الكلمات المفتاحية في ملفات المحتوى، وأسماء اللغات.

term-session-state-planned = مقبلة
term-session-state-open = منعقدة
term-session-state-closed = اختُتمت
term-session-state-sealed = مختومة

term-agenda-status-provisional = جدول الأعمال المؤقت
term-agenda-status-adopted = جدول الأعمال بصيغته المعتمدة

term-item-state-active = مدرج في جدول الأعمال
term-item-state-deferred = مؤجل
term-item-state-deleted = محذوف

term-meeting-kind-plenary = جلسة عامة
term-meeting-kind-informal = مشاورات غير رسمية
term-meeting-kind-closed = جلسة مغلقة
term-meeting-kind-side-event = مناسبة جانبية

term-meeting-state-scheduled = مقررة
term-meeting-state-moved = تغيّر موعدها
term-meeting-state-cancelled = ألغيت
term-meeting-state-suspended = عُلّقت
term-meeting-state-resumed = استؤنفت
term-meeting-state-held = عُقدت

term-recording-kind-audio = تسجيل صوتي
term-recording-kind-video = تسجيل مرئي

term-document-kind-agenda = جدول الأعمال
term-document-kind-pre-session = وثيقة ما قبل الدورة
term-document-kind-in-session = وثيقة صادرة أثناء الدورة
term-document-kind-conference-room-paper = ورقة غرفة اجتماعات
term-document-kind-informal = ورقة غير رسمية
term-document-kind-report = تقرير
term-document-kind-resolution = قرار
term-document-kind-decision = مقرر
term-document-kind-outcome = وثيقة ختامية
term-document-kind-meeting-record = محضر جلسة

term-distribution-general = توزيع عام
term-distribution-limited = توزيع محدود
term-distribution-restricted = توزيع مقيّد
term-distribution-provisional = وثيقة مؤقتة

term-document-status-final = النسخة النهائية
term-document-status-advance-unedited = نسخة مسبقة غير محررة

term-relation-kind-revises = تنقيح للوثيقة
term-relation-kind-adds-to = إضافة إلى الوثيقة
term-relation-kind-corrects = تصويب للوثيقة
term-relation-kind-amends = تعديل للوثيقة
term-relation-kind-supersedes = تحل محل الوثيقة
term-relation-kind-adopted-as = اعتُمدت بوصفها الوثيقة
term-relation-kind-record-of = محضر
term-relation-kind-relates-to = انظر أيضا

term-statement-kind-statement = بيان
term-statement-kind-introduction = عرض
term-statement-kind-explanation-before = تعليل التصويت أو شرح الموقف قبل اتخاذ القرار
term-statement-kind-explanation-after = تعليل التصويت أو شرح الموقف بعد اتخاذ القرار
term-statement-kind-point-of-order = نقطة نظام
term-statement-kind-right-of-reply = حق الرد
term-statement-kind-written = بيان خطي

term-posting-public = يجوز نشره
term-posting-interpreters-only = للمترجمين الشفويين فقط

term-version-state-received = وردت
term-version-state-staged = جاهزة للنشر
term-version-state-released = نُشرت
term-version-state-revised = نُقّحت
term-version-state-withdrawn = سُحبت
term-version-state-recalled = أُلغي نشرها

term-version-role-as-delivered = النص بصيغته الملقاة
term-version-role-courtesy-translation = ترجمة مجاملة

term-list-status-inscribed = مسجّل في القائمة
term-list-status-delivered = ألقى بيانه
term-list-status-deferred = تأجلت الكلمة
term-list-status-withdrawn = انسحب من القائمة
term-list-status-absent = غائب

term-access-public = متاح للجميع
term-access-participants = للمشاركين
term-access-podium = للمنصة

term-list-policy-podium = للمنصة فقط
term-list-policy-public = متاحة للجميع

term-speaker-kind-state = دولة
term-speaker-kind-observer = مراقب
term-speaker-kind-group = مجموعة وفود
term-speaker-kind-intergovernmental = منظمة حكومية دولية
term-speaker-kind-non-governmental = منظمة غير حكومية
term-speaker-kind-un-entity = كيان تابع للأمم المتحدة
term-speaker-kind-officer = عضو في المكتب
term-speaker-kind-expert = خبير

language-name-ar = العربية
language-name-zh = الصينية
language-name-en = الإنكليزية
language-name-fr = الفرنسية
language-name-ru = الروسية
language-name-es = الإسبانية
language-name-pt = البرتغالية
language-name-de = الألمانية
language-name-it = الإيطالية
language-name-ja = اليابانية
language-name-sw = السواحلية
language-name-hi = الهندية
