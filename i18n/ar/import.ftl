# كلمات الأمر الذي يستورد ما تعرفه النظم الأخرى.

cli-import = استيراد ما تعرفه النظم الأخرى، لمراجعته
cli-import-indico = فعاليات، من ملف JSON الذي يصدّره Indico
cli-import-marcxml = وثائق، من سجلات الفهارس بصيغة MARCXML
cli-import-csv = جلسات أو بنود جدول الأعمال أو وثائق أو بيانات، من جدول
cli-import-ics = جلسات، من تقويم
cli-import-sitemap = وثائق، حسب رموزها الواردة في عناوين خريطة موقع
cli-import-accept = إنهاء مراجعة دورة: يُعتدّ بما اكتمل منها ابتداء من الآن
cli-import-files = الملفات المراد استيرادها
cli-import-session = الدورة التي ينتمي إليها كل ما يُستورد، أو التي تنتهي مراجعتها
cli-import-into = الهيئة التي تُوزع المواد على دوراتها بأسمائها الواردة في المصدر
cli-import-rules = ملف القواعد التي تحدد دورة كل مادة
cli-import-lang = لغة النصوص التي لا تذكر لغتها: ar أو zh أو en أو fr أو ru أو es
cli-import-encoding = ترميز الملفات التي لا تذكر ترميزها، مثل windows-1251
cli-import-source = الاسم الذي يُحفظ به ما ورد في المصدر؛ وإلا فاسم الصيغة
cli-import-meeting-kind = نوع الجلسات التي لا يذكر المصدر نوعها
cli-import-document-kind = نوع الوثائق التي لا يذكر المصدر نوعها
cli-import-columns = أسماء أخرى للأعمدة: اسم=عمود، تفصل بينها فواصل
cli-import-type = نوع ما في الأسطر: session أو item أو meeting أو document أو statement
cli-import-ids = هذه السجلات فقط؛ وإلا فكل ما اكتمل
cli-import-dry-run = الاكتفاء ببيان ما سيُفعل
cli-import-now = لحظة تنفيذ الأمر، بدلا من الوقت الحاضر
cli-import-quiet-names = عدم تكرار نصوص المصدر، كما يحدث دائما عند تعيين CI

import-done = الموجود: { $found }. الجديد: { $new }. المتغير: { $changed }. غير المتغير: { $same }. الدورات الجديدة: { $sessions }. الملاحظات: { $troubles }.
import-rehearsed = لم يُكتب شيء. وبدون --dry-run تتم الكتابة.
import-review = الجديد قيد المراجعة ولا يُنشر في أي مكان. انظر إلى التغييرات في git، وأكمل ما يطلبه ”papersmart check“، ثم: papersmart import accept BODY/SESSION
import-accepted = المقبول: { $accepted }. الباقي قيد المراجعة: { $waiting }.
import-held = سجلات تنتظر التغييرات المقترحة عليها لأن الدورة مغلقة: { $held }. لقبولها أعد فتح الدورة أولا: papersmart session reopen { $session } --reason TEXT

desk-import-base = تعذرت قراءة { $file }. فهو يحفظ ما ورد في المصدر: استعده من git.
desk-import-too-large = سيتجاوز حجم { $file } قدر { $limit } ميبيبايت. وزّع السجلات على دورات أكثر بالخيار --into أو --rules.
desk-import-bad-rules = لا يمكن استعمال القواعد الواردة في { $path }: { $detail }. انظر docs/import.md.
desk-import-unknown-record = ليس في { $session } سجل بهذا المعرّف: { $ids }. انظر المعرّفات في ملفاتها.

import-trouble-unmapped = حُفظ ”{ $field }“ في ”unmapped“ لأنه لا مكان له في ملفات المحتوى أو لأن قيمته غير واضحة: { $detail }
import-trouble-broken-off = تتعذر قراءة الملف ابتداء من هنا ({ $detail }). وأُخذ ما سبق.
import-trouble-cut-off = ينتهي الملف في وسط هذا السجل، فأُغفل. احصل على الملف من جديد.
import-trouble-malformed = تعذر فهم هذا السجل، فأُغفل. { $detail }
import-trouble-nameless = ليس لهذا السجل ”{ $field }“ يُعرف به من جديد، فأُغفل.
import-trouble-no-type = لا يبين هذا السطر نوعه ({ $detail }). املأ العمود ”{ $field }“، أو حدد النوع بالخيار --type.
import-trouble-too-many-values = في هذا السطر قيم أكثر من الأعمدة، فأُغفل. هل تنقص علامة اقتباس؟
import-trouble-other-file = يشير هذا إلى قائمة عناوين أخرى لا تُجلب: { $detail }. احصل عليها واستوردها أيضا.
import-trouble-no-symbol = لا رمز وثيقة في هذا العنوان، فأُغفل: { $detail }
import-trouble-people = لم تؤخذ أسماء الأشخاص وعناوينهم لأنها بيانات شخصية. عدد القيود: { $detail }
import-trouble-bad-session = ”{ $detail }“ ليست دورة. اكتب BODY/SESSION. وأُغفل ”{ $field }“.
import-trouble-no-place = لا يُعرف إلى أين ينتمي ”{ $field }“ ({ $detail })، فأُغفل. حدد ذلك بالخيار --session أو --into أو --rules.
import-trouble-no-session = لا يذكر المصدر دورة لـ ”{ $field }“ ({ $detail })، فأُغفل. حددها بالخيار --session أو --rules.
import-trouble-no-body = الهيئة التي ينتمي إليها ”{ $field }“ غير موجودة في هذا الموقع ({ $detail })، فأُغفل. أضف الهيئة أولا.
import-trouble-sealed = هذه الدورة مختومة ولا تقبل شيئا بعد الآن. وأُغفل ما يذكره المصدر عنها.
import-trouble-says-otherwise = يذكر المصدر ”{ $detail }“ مرتين ويختلف في ”{ $field }“. وأُخذ الأول.
import-trouble-unknown-zone = المنطقة الزمنية ”{ $detail }“ غير معروفة، فحُفظ ”{ $field }“ في ”unmapped“.
import-trouble-unknown-speaker = لا أحد ممن يحق لهم الكلام له هذا المعرّف أو الاسم، وحُفظ في ”unmapped“: { $detail }
import-trouble-vanished = سجلات كانت في المصدر ولم تعد فيه: { $field } ({ $detail }). وهي باقية؛ احذفها إن كانت خاطئة.
import-trouble-vanished-many = سجلات كانت في المصدر ولم تعد فيه: { $field } ({ $detail }…). وهي باقية؛ احذفها إن كانت خاطئة.
import-trouble-vanished-field = لم يعد المصدر يذكر ”{ $field }“. ويبقى ما هو موجود.
import-trouble-both-changed = تغيّر ”{ $field }“ هنا وفي المصدر. هنا، وهو الباقي: { $other }. المصدر: { $detail }
import-trouble-second-session = وُضعت هنا أكثر من دورة من المصدر؛ وأُغفلت هذه: { $detail }
import-trouble-own-session = هذه الدورة موجودة، فأُغفل عنوان الفعالية ”{ $detail }“ وتاريخاها.
import-trouble-taken-out = سبق استيراد ”{ $detail }“ ثم حُذف هنا. ويبقى محذوفا.
import-trouble-taken-name = لا يصلح ”{ $detail }“ معرّفا لبيان، فأُغفل. أعطه معرّفا آخر.
import-trouble-changed-meanwhile = تغيّر ”{ $field }“ هنا بعد أن اقترح الاستيراد قيمة أخرى. ويبقى: { $other }. المقترح: { $detail }. ضع القيمة الصحيحة واحذفها من ”proposed“.
import-trouble-no-record = ليس في هذا الملف أي سجل. هل هو بالنسق المذكور، وهل الخيار --encoding صحيح؟
