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

offline-missing = هذه الصفحة غير محفوظة على هذا الجهاز، ويتعذر تحميلها دون اتصال.
offline-saved = الصفحات المحفوظة على هذا الجهاز تفتح كالمعتاد.
offline-files = الوثائق التي سبق تنزيلها تبقى على جهازكم.
offline-later = العناوين لا تتغير: يُرجى إعادة تحميل هذه الصفحة بعد عودة الاتصال.

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
