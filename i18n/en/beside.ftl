# A text beside the same text in another language.

beside = Side by side
beside-title = { $title }, side by side: { $languages }
document-original = original
