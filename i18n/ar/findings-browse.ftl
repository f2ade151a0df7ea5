# What is wrong with guides, subjects and places.

finding-dead-reference = لا تنشر هذه النسخة شيئا في العنوان ”{ $found }“، ولذلك تظهر الكلمات دون رابط.
    .help = { $suggestion ->
        [none] يُرجى كتابة عنوان الصفحة دون لغتها، على غرار /archive/، أو كتابة symbol: ثم رمز الوثيقة. وما يُنشر لاحقا يصبح رابطا من تلقاء نفسه.
       *[other] هل المقصود ”{ $suggestion }“؟ وما يُنشر لاحقا يصبح رابطا من تلقاء نفسه.
    }
finding-missing-guide = الدليل ”{ $slug }“ غير موجود باللغات التالية: { $languages }.
    .help = يُعرض على قراء هذه اللغات نص بلغة أخرى مع الإشارة إلى ذلك. يُرجى إضافة ملف لكل لغة من هذه اللغات.
finding-unknown-place = لا يوجد في places.toml مكان معرّفه ”{ $id }“.
    .help = { $suggestion ->
        [none] يُرجى استخدام معرّف مكان من places.toml، أو إضافة المكان.
       *[other] هل المقصود ”{ $suggestion }“؟ وإلا فيُرجى إضافة المكان إلى places.toml.
    }
finding-unknown-subject = ”{ $found }“ ليس من مواضيع subjects.toml، ولذلك يُعرض كما كُتب.
    .help = { $suggestion ->
        [none] يُرجى استخدام معرّف موضوع أو أحد أسمائه، أو إضافة الموضوع إلى subjects.toml.
       *[other] هل المقصود ”{ $suggestion }“؟ وإلا فيُرجى إضافة الموضوع إلى subjects.toml.
    }
finding-subject-cycle = الموضوع ”{ $id }“ يعود إلى نفسه عن طريق مواضيع أوسع.
    .help = يُرجى حذف مفتاح واحد من مفاتيح ”broader“ في هذه الحلقة.
