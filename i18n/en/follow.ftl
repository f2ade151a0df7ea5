# What other programs take of the site: calendars and feeds, and the way to
# them from pages.

heading-follow = Follow
follow-calendar = Subscribe to the calendar
follow-calendar-file = Calendar file
follow-feed = Web feed
follow-json-feed = JSON Feed
follow-items = Agenda items: { $numbers }

## Events of calendars

calendar-cancelled = Cancelled: { $summary }
calendar-joint = Joint meeting with { $sessions }
