# Что находится на проверке после импорта.

finding-under-review = На проверке, нигде не публикуется: { $count }.
    .help = Заполните недостающее и примите: papersmart import accept BODY/SESSION. Или сами уберите «review» из записи.
finding-session-under-review = Вся эта сессия на проверке, и ничего из нее не публикуется.
    .help = Заполните недостающее и примите: papersmart import accept BODY/SESSION
finding-proposed-changes = Импорт предлагает изменения этой записи в «proposed». Публикуется прежнее.
    .help = Примите их: papersmart import accept BODY/SESSION. Или уберите ненужные.
