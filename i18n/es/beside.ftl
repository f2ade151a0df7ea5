# A text beside the same text in another language.

beside = En paralelo
beside-title = { $title }, en paralelo: { $languages }
document-original = original
