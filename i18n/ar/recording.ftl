# The page of a meeting's recording.

recording = التسجيل والنص
recording-title = تسجيل: { $meeting }
recording-open = المشاهدة أو الاستماع، مع النص
recording-at = الاستماع إليه في التسجيل، عند { $time }
recording-chapters = الفصول
