# Words of closing sessions, of opening them again, and of addresses that stay.

## Help

cli-session = Закрыть, снова открыть или опечатать сессию; показать состояние сессий
cli-session-close = Закрыть сессию: ее содержание фиксируется; если она закрыта, зафиксировать добавленное с тех пор
cli-session-reopen = Снова открыть закрытую сессию, чтобы ее можно было изменить
cli-session-reopen-reason = Почему; причина остается в файле frozen.toml сессии
cli-session-seal = Опечатать закрытую сессию: после этого она ничего не принимает
cli-session-list = Показать состояние сессий и то, что изменилось после их закрытия
cli-session-by = Кто это говорит; имя остается в файле frozen.toml сессии
cli-statement-by = Кто это говорит; если сессия закрыта, имя остается в ее файле frozen.toml
cli-statement-recall-reason = Почему; если сессия закрыта, причина остается в ее файле frozen.toml
cli-routes = Запомнить адреса, которые были общедоступны
cli-routes-record = Запомнить адреса публикации, чтобы ни один из них не пропал
cli-routes-record-out = Папка с изданием для общественности

## What was done

desk-session-closed = Закрыта: { $session }. Зафиксировано записей: { $records }, файлов: { $files }. Поздние дополнения еще принимаются; включите frozen.toml в коммит.
desk-session-sealed-now = Опечатана: { $session }. Зафиксировано записей: { $records }, файлов: { $files }. Больше ничего не принимается.
desk-session-unchanged = { $session } закрыта, и все уже зафиксировано. Ничего не изменено.
desk-session-reopened = Снова открыта: { $session }. Когда изменения будут внесены, закройте ее: papersmart session close { $session }
desk-session-since = зафиксирована { $at }
desk-session-not-frozen = не зафиксирована
desk-session-changed = изменено: { $count }
desk-session-gone = исчезло: { $count }
desk-session-new = новых: { $count }
desk-routes-recorded = { $session }: запомнено адресов: { $count }. Включите routes.txt в коммит.
desk-routes-none = Все адреса уже запомнены.

## Why nothing was done

desk-session-sealed = Сессия { $session } опечатана и больше ничего не принимает. Отменить это можно только средствами контроля версий.
desk-session-not-closed = Опечатать можно только закрытую сессию. Сначала: papersmart session close { $session }
desk-session-not-over = Сессия { $session } не закрыта, поэтому ее можно изменять и так.
desk-reopen-why = Не указано, почему снова открывается { $session }. Укажите причину с помощью --reason.
desk-routes-no-edition = В { $path } нет издания сайта для общественности. Сначала соберите его или укажите его папку с помощью --out.

## Pages

moved-heading = Эта страница перемещена
moved-text = То, что было здесь, теперь находится по другому адресу.
moved-link = Перейти по новому адресу
gone-heading = Этой страницы здесь больше нет
gone-text = То, что было здесь, изъято: { $date }. Адрес сохранен, чтобы ссылки на него оставались понятными.
