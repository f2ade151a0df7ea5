# كلمات الأمرين اللذين يتحققان من سلامة نسخة ويُنشئان المفاتيح.

cli-verify = التحقق من سلامة نسخة من الموقع، في مجلد أو على الشبكة: كل ملف مطابق لما في قوائمه
cli-verify-place = المجلد، أو العنوان الذي يبدأ بـ https://
cli-verify-session = التحقق من ملفات هذه الدورة وحدها: BODY/SESSION
cli-verify-key = عدم قبول إصدار إلا إذا كان موقعا بهذا المفتاح العام من minisign؛ ويمكن تكراره
cli-verify-after = رفض أي إصدار أقدم من هذا: ملف release.json محفوظ، أو رقم

verify-whole = المجلد سليم. الملفات: { $files }. الحجم: { $size }.
verify-root = البصمة: { $digest }.
verify-missing = مفقود: { "\u200E" }{ $path }
verify-altered = معدّل: { "\u200E" }{ $path }
verify-extra = غير مدرج في أي قائمة: { "\u200E" }{ $path }
verify-link = رابط وليس ملفا: { "\u200E" }{ $path }
verify-unreadable = تتعذر قراءته: { "\u200E" }{ $path }
verify-illegible = السطر { $line } غير مفهوم أو يكرر ملفا: { "\u200E" }{ $path }
verify-faults = النسخة غير سليمة. الملفات التي جرى التحقق منها: { $files }. العيوب: { $faults }. يُرجى جلب هذه الملفات من مرآة أخرى أو إصلاح النسخة: papersmart publish --thorough.
verify-nothing = لا توجد هذه القوائم في { "\u200E" }{ $path }: فهو ليس نسخة أنشأتها papersmart، أو أن القوائم فُقدت.
verify-release = الإصدار { $release } المؤرخ { "\u200E" }{ $moment }.
verify-signed = موقّع بالمفتاح { $key } الذي تثق به.
verify-unchecked = يُذكر أنه موقّع بالمفتاح { $key } ولم يتحقق أحد من ذلك: يُرجى إعطاء المفتاح العام للناشر بالخيار --key.
verify-unsigned = غير موقّع: يُرجى مقارنة البصمة بما يعلنه ناشره.
verify-refused = لا تثق بهذه النسخة: لا شيء يدل على أنها من ناشرها.
verify-no-release = لا يوجد إصدار هنا، بل موقع مُنشأ فحسب: لا شيء موقّع. يُرجى مقارنة البصمة بما يعلنه ناشره.
verify-changed = نُشر الموقع أثناء التحقق منه: يُرجى التحقق منه مرة أخرى.
verify-unseen = لا يُظهر الموقع إلا ما يُطلب منه: وما يقدمه غير ذلك لا يُرى من هنا.
verify-progress = ملفات
verify-length = طول غير صحيح، عدد البايتات { $found } بدلا من { $wanted }: { "\u200E" }{ $path }
verify-endless = قُطع بعد { $limit } من البايتات لأنه أطول من المسموح: { "\u200E" }{ $path }
verify-stale = قديم، كما كان في الإصدار { $release }: { "\u200E" }{ $path }
verify-elsewhere = يحيل إلى موقع آخر: { "\u200E" }{ $path }
verify-packed = وصل مضغوطا مع أن المطلوب بايتاته نفسها: { "\u200E" }{ $path }
verify-status = يجيب المضيف بـ { $status }: { "\u200E" }{ $path }
verify-silent = لا يجيب المضيف: { "\u200E" }{ $path }
verify-not-a-release = ليس مكتوبا كما يُكتب الإصدار: { "\u200E" }{ $path }
verify-newer = بالصيغة { $format } التي تقرؤها نسخة أحدث من papersmart: { "\u200E" }{ $path }
verify-rolled-back = رجوع إلى الوراء، الإصدار { $release } بدلا من { $wanted } أو ما بعده: { "\u200E" }{ $path }
verify-forked = لا يتبع الإصدار { $release } الذي سبقت رؤيته: { "\u200E" }{ $path }
verify-not-signed = غير موقّع مع أن التوقيع مطلوب: { "\u200E" }{ $path }
verify-unknown-key = موقّع بالمفتاح { $key } غير الموثوق به: { "\u200E" }{ $path }
verify-forged = التوقيع ليس لهذا الإصدار: { "\u200E" }{ $path }
verify-no-key = ”{ $key }“ ليس مفتاحا عاما من minisign ولا ملفا يحتوي على واحد.
verify-no-after = ”{ $path }“ ليس رقما ولا ملفا يحتوي على إصدار.
verify-no-address = ”{ $path }“ ليس عنوانا.

cli-key = المفاتيح التي توقَّع بها الإصدارات
cli-key-new = إنشاء زوج من المفاتيح: يوضع المفتاح السري في ملف ويُطبع المفتاح العام
cli-key-out = مكان المفتاح السري؛ ويجب ألا يكون فيه شيء

key-made = المفتاح السري في { "\u200E" }{ $path } ولا يستطيع قراءته غيرك. احتفظ بنسخة منه خارج هذا الجهاز. والسطر أعلاه هو المفتاح العام: اذكره حيث يبحث عنك القراء.
key-bare = ليس للمفتاح كلمة مرور. لإنشاء مفتاح بكلمة مرور، عيّن { $variable } ثم أنشئ مفتاحا آخر.
key-occupied = يوجد شيء في { "\u200E" }{ $path }: يُرجى اختيار اسم آخر. فالمفتاح الذي يُكتب فوقه لا يُسترد.
key-exposed = { "\u200E" }{ $path } في مجلد يُنشر أو يُحفظ فيه المحتوى: يُرجى اختيار مكان آخر للمفتاح السري.
