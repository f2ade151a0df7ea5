# كلمات أوامر نشر الموقع والاطّلاع على أماكن نشره.

cli-publish = إيصال مجلد مُولَّد إلى الوجهات المحددة في publish.toml بوصفه الإصدار التالي
cli-publish-from = المجلد
cli-publish-base-url = العنوان الذي وُلِّد به، إن لم يكن الوارد في site.toml
cli-publish-without = النشر رغم وجود هذه الدورة في المحتوى وعدم وجودها في المجلد: BODY/SESSION
cli-publish-to = هذه الوجهات فقط
cli-publish-first = البدء من الإصدار 1، وإن كانت وجهة تعرض إصدارا لا يوثق به أو لا تجيب
cli-publish-now = وقت الإصدار بدلاً من الساعة
cli-publish-rehearse = ذكر ما كان سيُرسَل دون إرسال أي شيء
cli-publish-report = كتابة نتيجة كل وجهة في هذا الملف بصيغة JSON
cli-rollback-to = هذه الوجهات فقط
cli-rollback-first = البدء من الإصدار 1، وإن كانت وجهة تعرض إصدارا لا يوثق به أو لا تجيب
cli-rollback-now = وقت الإصدار بدلاً من الساعة
cli-rollback-rehearse = ذكر ما كان سيُرسَل دون إرسال أي شيء
cli-rollback-report = كتابة نتيجة كل وجهة في هذا الملف بصيغة JSON
cli-status = ذكر الإصدار الذي تعرضه كل وجهة ومدى تأخرها عن أحدث إصدار
cli-status-to = هذه الوجهات فقط
cli-status-format = شكل الإجابة: human أو json
cli-rollback = نشر حالة سابقة بوصفها الإصدار التالي، ما لم يكن شيء منها قد سُحب منذ ذلك الحين
cli-rollback-from = وجهة المجلد التي تحتفظ بها، أو مجلدها

publish-no-target = لا توجد وجهة باسم ”{ $target }“ في publish.toml. الموجود: { $all }.
publish-bad-signing-key = لا يمكن استخدام PAPERSMART_SIGNING_KEY: { $reason }. قدّم المفتاح السري، وكلمة مروره في PAPERSMART_SIGNING_PASSWORD إن وُجدت؛ أو اترك المتغير فارغاً للنشر دون توقيع.
publish-new = الإصدار { $release }، { $digest }.
publish-same = لم يتغير شيء منذ الإصدار { $release }، { $digest }. وتُحدَّث الوجهات المتأخرة إليه.
publish-unsigned = هذا الإصدار غير موقّع: لا أحد يستطيع معرفة مصدره. عيّن PAPERSMART_SIGNING_KEY لتوقيعه.
publish-current = { $target }: محدَّثة، لم يُرسَل شيء.
publish-would = { $target }: كان سيُرسَل: { $files } ({ $size }). وكان سيُحذَف: { $deleted }.
publish-done = { $target }: نُشر. الملفات المرسلة: { $files } ({ $size }). المحذوفة: { $deleted }. الوقت: { $seconds } ث.
publish-sending = أُرسلت
publish-trouble-variable = { $target }: متغير البيئة { $reason } غير معيَّن. عيّنه كما يسميه publish.toml ثم انشر مجدداً.
publish-trouble-program = { $target }: { $reason } غير مثبَّت على هذا الجهاز. ثبّته ثم انشر مجدداً.
publish-trouble-unreachable = { $target }: لا جواب ({ $reason }). انشر مجدداً لاحقاً؛ ولن يُعاد إرسال ما أُرسل.
publish-trouble-refused = { $target }: رُفض ({ $reason }). تحقق من العنوان في publish.toml ومن الأسرار التي يسميها، ثم انشر مجدداً.
publish-trouble-not-ours = { $target }: يوجد هناك { $reason } ولم ينشره papersmart. انقله، أو سمِّ مكاناً آخر في publish.toml.
publish-trouble-changed = { $target }: { $reason } ليس كما يقول بيانه. ولّد الموقع من جديد وانشره.
publish-trouble-damaged = { $target }: لم يصل { $reason } سليماً. ولا يزال القراء يرون الإصدار السابق. انشر مجدداً.
publish-trouble-disk = { $target }: القرص يرفض ({ $reason }). تأكد من وجود مساحة ومن حق الكتابة هناك، ثم انشر مجدداً.
publish-other-edition = يحتوي { $path } على الطبعة المخصصة لـ { $audience } التي لا تُنشر أبداً. ولّد الطبعة العامة في مجلد مستقل.
publish-no-edition = لا يحتوي { $path } على أي طبعة. ولّد الموقع أولاً.
publish-illegible = لا يمكن استخدام بيانات { $path }: { $reason }. ولّد الموقع من جديد.
publish-not-whole = { $path } غير سليم. الملفات الناقصة أو المعدَّلة: { $files }؛ أولها { $first }. ولّد الموقع من جديد.
publish-behind = المجلد ليس كما يقول المحتوى الآن. يُنشر كما هو ولا يمكن الرجوع إليه. ولّد الموقع لنشره كما هو مكتوب.
publish-lost = الدورة { $session } منشورة وموجودة في المحتوى، لكنها ليست في المجلد: أوقفتها أخطاؤها. لم يُنشر شيء. أصلحها (papersmart check) وولّد من جديد؛ أو انشر مع --without { $session } إن كان يجب أن تزول.

status-primary = الرئيسية
status-mirror = مرآة
status-signed = موقَّع بالمفتاح { $key }
status-unchecked = موقَّع بالمفتاح { $key } الذي لا يسميه publish.toml
status-unsigned = غير موقَّع
status-refused = غير موقَّع بمفتاح وارد في publish.toml
status-current = { $target } ({ $role }): الإصدار { $release } بتاريخ { $published }، { $signed }. محدَّثة.
status-behind = { $target } ({ $role }): الإصدار { $release } بتاريخ { $published }، { $signed }. التأخر: { $releases } ({ $time }).
status-not-believed = { $target } ({ $role }): الإصدار { $release } بتاريخ { $published }، { $signed }. لا تصدّقه: انشر مجدداً وابحث عمّن كتبه.
status-nothing = { $target } ({ $role }): لا إصدار. انشر إليها.

rollback-nothing = لا توجد حالة سابقة محفوظة: تكون لوجهة المجلد حالة بعد نشر إصدارين، ولا تبقى بعد سحب شيء. سمِّ الوجهة أو مجلدها باستخدام --from.
rollback-bad = { $path } غير سليم، أو أن إصداره ليس له أو لا يوثق به. لم يُنشر. ولّد من المحتوى بدلاً من ذلك.
rollback-unknown = لا أحد يعرف ما كان الجمهور يراه في { $path }: لا سجل محفوظ بجانبه. لم يُنشر كي لا يُظهر ما سُحب. ولّد من المحتوى بدلاً من ذلك.
rollback-content = لا يمكن قراءة المحتوى، فلا أحد يعرف ما الذي سُحب. أصلحه (papersmart check) ثم حاول مجدداً.
rollback-taken-back = يُظهر { $path } ما سُحب أو استُبدل منذ ذلك الحين: { $count }. لم يُنشر. ولّد من المحتوى بدلاً من ذلك.
rollback-again = لم تحصل عليه بعض الوجهات. لا تنشر مجلد آخر بناء، فهو يعيد ما كان ينبغي أن يزول. وعندما تجيب: papersmart rollback --from { $path }

publish-no-key = لم يعيَّن PAPERSMART_SIGNING_KEY، وفي publish.toml مفاتيح: لن يثق أحد بالإصدار. لم يُنشر شيء. عيّنه ثم انشر من جديد.
publish-other-key = المفتاح في PAPERSMART_SIGNING_KEY، وهو { $key }، غير مذكور في publish.toml: لن يثق أحد بالإصدار. لم يُنشر شيء. استخدم مفتاحا آخر أو أضف هذا إلى keys.
publish-not-believed = تعرض { $target } إصدارا لم يوقّعه أي مفتاح من publish.toml، ولا تعرض أي وجهة إصدارا يوثق به: لا أحد يعرف الرقم التالي. لم يُنشر شيء. أضف إلى keys، لهذا النشر وحده، المفتاح الذي وقّعه؛ أو ابدأ من جديد باستخدام --first إن كان ينبغي ألا يُحسب.
publish-silent = لا تجيب { $target }، ولا تعرض أي وجهة إصدارا: قد يكون لديها الأحدث. لم يُنشر شيء. حاول من جديد عندما تجيب؛ أو ابدأ باستخدام --first إن لم يكن هناك إصدار قط.
