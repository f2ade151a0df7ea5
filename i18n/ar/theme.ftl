### The words of the theme: headings and labels that templates show as `t.…`.
### None takes arguments.

## The frame of every page

site-skip-to-content = الانتقال إلى المحتوى الرئيسي
site-languages = هذه الصفحة باللغات الأخرى
site-main-places = الأقسام الرئيسية
site-you-are-here = أنت هنا
site-on-this-page = محتويات هذه الصفحة
site-about = عن هذا الموقع
site-contact = الاتصال بالأمانة
site-other-lists = قوائم أخرى
site-list-pages = صفحات القائمة
site-previous-and-next = السابق والتالي

## Headings of sections

heading-today = اليوم
heading-coming-meetings = الجلسات المقبلة
heading-open-sessions = الدورات المنعقدة حاليا
heading-bodies = الهيئات
heading-current-sessions = الدورات الحالية والمقبلة
heading-past-sessions = الدورات السابقة
heading-sessions-by-year = الدورات حسب السنة
heading-agenda = جدول الأعمال
heading-agenda-items = بنود جدول الأعمال
heading-sub-items = البنود الفرعية
heading-part-of-item = البند الرئيسي
heading-programme = برنامج العمل
heading-meetings = الجلسات
heading-meeting = الجلسة
heading-statements = البيانات
heading-latest-statements = أحدث البيانات
heading-new-statements = بيانات جديدة
heading-all-statements = جميع البيانات
heading-documents = الوثائق
heading-latest-documents = أحدث الوثائق
heading-all-documents = جميع الوثائق
heading-family = جميع الأجزاء والنسخ
heading-related-documents = وثائق ذات صلة
heading-reissues = إعادة الإصدار
heading-files = الملفات
file-image-only = صورة فقط، دون نص قابل للقراءة.
file-ask = طلب نسخة ميسّرة
heading-text-by-language = النص بحسب اللغة
heading-more-from-the-speaker = جميع بيانات المتكلم
heading-statements-by-session = البيانات بحسب الدورة
heading-speakers-list = قائمة المتكلمين
heading-recordings = التسجيلات
heading-captions = العرض النصي
heading-press-releases = النشرات الصحفية
heading-officers = أعضاء المكتب
heading-details = التفاصيل
heading-what-works = ما يظل متاحا

## Labels inside sections

label-update-page = تحديث الصفحة
label-cite = الاستشهاد بهذا البيان
label-agenda-item = بند جدول الأعمال
label-item = البند
label-items = البنود
label-item-of = بند مدرج في جدول أعمال الدورة التالية:
label-languages = اللغات:
label-speaker = المتكلم
label-status = الحالة
label-duty-station = مركز العمل
label-parent-body = الهيئة الأم
label-successor-body = الهيئة الخلف
label-press-release = نشرة صحفية
label-official-documents = في نظام الوثائق الرسمية:
label-register = تسجيل المشاركين
label-this-page = (هذه الصفحة)
label-previous = السابق
label-next = التالي
label-newer = الأحدث
label-older = الأقدم
label-no-meetings-today = لا توجد جلسات مقررة اليوم.
label-no-statements-yet = لا توجد بيانات بعد.

## What stands between the entries of a short list

label-list-comma = { "، " }

## After text that exists only in a language that is not the page's

label-in-arabic = (بالعربية)
label-in-chinese = (بالصينية)
label-in-english = (بالإنكليزية)
label-in-french = (بالفرنسية)
label-in-russian = (بالروسية)
label-in-spanish = (بالإسبانية)
label-in-another-language = (بلغة أخرى)
journal-years = السنوات

## Offline

offline-missing = الصفحة غير المحفوظة على هذا الجهاز يتعذر عرضها دون اتصال.
offline-saved = الصفحات التي سبق فتحها على هذا الجهاز تفتح من جديد، ويُذكر فيها متى حُفظت.
offline-files = الوثائق التي سبق تنزيلها تبقى على جهازكم.
offline-later = العناوين لا تتغير: يُرجى إعادة تحميل هذه الصفحة بعد عودة الاتصال.
offline-keep = يمكن حفظ دورة كاملة على هذا الجهاز، بما في ذلك البحث فيها: ترد الطريقة في صفحتها.
keep-heading = حفظ هذه الدورة على هذا الجهاز
keep-heading-saved = ما هو محفوظ على هذا الجهاز
keep-about = تعمل بعد ذلك صفحات الدورة والبحث فيها دون اتصال.
keep-languages = اللغات
keep-files = مع ملفات الوثائق والبيانات (PDF وغيرها)
keep-ask = كم تحتاج من مساحة؟
keep-start = حفظ
keep-stop = إيقاف
keep-resume = متابعة
keep-update = تحديث
keep-remove = إزالة من هذا الجهاز
keep-remove-all = إزالة كل ما هو محفوظ

## البحث

search-label = البحث في هذا الموقع
search-button = ابحث
search-help = يُرجى إدخال كلمات أو أسماء أو رموز وثائق. توضع العبارة الكاملة بين علامتي اقتباس، وتوضع علامة الطرح قبل الكلمة المراد استبعادها.
search-without-script = يحتاج البحث إلى JavaScript، وهو لا يعمل في هذا المتصفح. ويمكن الوصول إلى جميع محتويات الموقع عن طريق القوائم أدناه.
search-lists = تصفح القوائم
search-results = النتائج
search-filters = تضييق نطاق النتائج
search-clear = إزالة جميع عوامل التصفية
search-sort = الترتيب حسب
search-by-relevance = الأكثر صلة أولا
search-by-date = الأحدث أولا
search-more = مزيد من النتائج
search-all-languages = البحث باللغات الست جميعها

## What revisions of a statement changed

revisions-legend = ما حُذف مشطوب، وما أُضيف تحته خط. والنص الساري هو الأحدث وحده.
revisions-deleted = حُذف:
revisions-inserted = أُضيف:
revisions-end = (انتهى)
revisions-none-here = لا يوجد ما يقارن بهذه اللغة.

## A text beside the same text in another language

beside-label = القراءة إلى جانب:
beside-pairs = لغات أخرى

## Which document can be had in which language

parity-there = متاحة
parity-awaited = ليست متاحة بعد
parity-expected = ليست متاحة بعد؛ متوقعة في
parity-none = لا تصدر بهذه اللغة

## The page of a recording

recording-download = فتح الملف
recording-moments = في هذا التسجيل
recording-transcript = نص التسجيل
recording-from-captions = النص مأخوذ من الشروح المصاحبة، وليس محضرا رسميا.
recording-no-captions = لا توجد شروح مصاحبة بعد، ولذلك لا يوجد نص.

## المحفوظات

archive-by-body = حسب الهيئة
archive-by-year = حسب السنة
archive-by-place = حسب المكان
archive-more-ways = طرق أخرى للبحث
label-subject = الموضوع
label-broader-subject = جزء من موضوع
heading-narrower-subjects = أجزاء هذا الموضوع
heading-subject-by-session = حسب الدورة
label-same-subject = الموضوع نفسه في مكنز عام
heading-subjects = المواضيع

## Asking for printed copies

ask-copy = طلب نسخة مطبوعة
ask-symbol = رمز الوثيقة
ask-language = لغة النص
ask-copies = عدد النسخ
ask-for = الوفد أو المكتب
ask-place = مكان الاستلام
ask-when = الموعد المطلوب
ask-now = الآن
ask-today = اليوم
ask-tomorrow = غدا
ask-empty = يُترك هذا الحقل فارغا
ask-send = إرسال الطلب
ask-about = ما يحدث للطلب
ask-by-symbol = الطلب برمز الوثيقة
ask-places = أماكن استلام النسخ
ask-kept = ما يُحفظ
ticket-code = الرمز
ticket-what = المطلوب طبعه
ticket-number = عدد النسخ
booklet-contents = المحتويات
booklet-in-files = النص موجود في ملفات مستقلة:
