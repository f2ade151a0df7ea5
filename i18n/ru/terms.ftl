### Термины: обозначение каждого ключевого слова файлов содержания и названия
### языков.

term-session-state-planned = Предстоит
term-session-state-open = Проходит
term-session-state-closed = Завершена
term-session-state-sealed = Закрыта для изменений

term-agenda-status-provisional = Предварительная повестка дня
term-agenda-status-adopted = Утвержденная повестка дня

term-item-state-active = В повестке дня
term-item-state-deferred = Отложен
term-item-state-deleted = Исключен

term-meeting-kind-plenary = Пленарное заседание
term-meeting-kind-informal = Неофициальные консультации
term-meeting-kind-closed = Закрытое заседание
term-meeting-kind-side-event = Параллельное мероприятие

term-meeting-state-scheduled = Запланировано
term-meeting-state-moved = Перенесено
term-meeting-state-cancelled = Отменено
term-meeting-state-suspended = Прервано
term-meeting-state-resumed = Возобновлено
term-meeting-state-held = Состоялось

term-recording-kind-audio = Аудиозапись
term-recording-kind-video = Видеозапись

term-document-kind-agenda = Повестка дня
term-document-kind-pre-session = Предсессионный документ
term-document-kind-in-session = Сессионный документ
term-document-kind-conference-room-paper = Документ зала заседаний
term-document-kind-informal = Неофициальный документ
term-document-kind-report = Доклад
term-document-kind-resolution = Резолюция
term-document-kind-decision = Решение
term-document-kind-outcome = Итоговый документ
term-document-kind-meeting-record = Отчет о заседании

term-distribution-general = Общее распространение
term-distribution-limited = Ограниченное распространение
term-distribution-restricted = Для служебного пользования
term-distribution-provisional = Предварительный документ

term-document-status-final = Окончательный вариант
term-document-status-advance-unedited = Предварительный неотредактированный вариант

term-relation-kind-revises = Пересмотренный вариант документа
term-relation-kind-adds-to = Добавление к документу
term-relation-kind-corrects = Исправление к документу
term-relation-kind-amends = Поправка к документу
term-relation-kind-supersedes = Заменяет документ
term-relation-kind-adopted-as = Принят в качестве документа
term-relation-kind-record-of = Отчет о
term-relation-kind-relates-to = См. также

term-statement-kind-statement = Заявление
term-statement-kind-introduction = Представление
term-statement-kind-explanation-before = Разъяснение мотивов голосования или позиции до принятия решения
term-statement-kind-explanation-after = Разъяснение мотивов голосования или позиции после принятия решения
term-statement-kind-point-of-order = Выступление по порядку ведения заседания
term-statement-kind-right-of-reply = Право на ответ
term-statement-kind-written = Письменное заявление

term-posting-public = Публикация разрешена
term-posting-interpreters-only = Только для устных переводчиков

term-version-state-received = Получен
term-version-state-staged = Готов к публикации
term-version-state-released = Опубликован
term-version-state-revised = Пересмотрен
term-version-state-withdrawn = Отозван
term-version-state-recalled = Публикация отменена

term-version-role-as-delivered = Текст выступления
term-version-role-courtesy-translation = Неофициальный перевод

term-list-status-inscribed = В списке ораторов
term-list-status-delivered = Выступление состоялось
term-list-status-deferred = Выступление отложено
term-list-status-withdrawn = Снят с записи
term-list-status-absent = Отсутствовал

term-access-public = Для всех
term-access-participants = Для участников
term-access-podium = Для президиума

term-list-policy-podium = Видно только президиуму
term-list-policy-public = Видно всем

term-speaker-kind-state = Государство
term-speaker-kind-observer = Наблюдатель
term-speaker-kind-group = Группа делегаций
term-speaker-kind-intergovernmental = Межправительственная организация
term-speaker-kind-non-governmental = Неправительственная организация
term-speaker-kind-un-entity = Структура Организации Объединенных Наций
term-speaker-kind-officer = Должностное лицо
term-speaker-kind-expert = Эксперт

language-name-ar = арабский
language-name-zh = китайский
language-name-en = английский
language-name-fr = французский
language-name-ru = русский
language-name-es = испанский
language-name-pt = португальский
language-name-de = немецкий
language-name-it = итальянский
language-name-ja = японский
language-name-sw = суахили
language-name-hi = хинди
