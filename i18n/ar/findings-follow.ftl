# ما قد يعتري ما يُذكر للتقاويم.

finding-meeting-change-untimed = الجلسة ”{ $id }“ { $state ->
        [cancelled] أُلغيت
       *[moved] تغيّر موعدها
    }، ولم يُذكر للتقاويم متى حدث ذلك.
    .help = يُرجى استعمال الأمر ”papersmart meeting“، أو إضافة ”changed“ بلحظة التغيير وزيادة ”sequence“ بواحد في كل مرة.
