# Words of the commands that seal an edition and open it.

cli-seal = Seal an edition that is not public into one file that only its recipients can open
cli-seal-in = The folder of the edition, as it was built
cli-seal-out = The file to write, which only you can read
cli-seal-to = Whom to seal it for: public keys of age (age1…), separated by commas or spaces
cli-seal-recipients = A file of such keys, one a line
cli-unseal = Open a sealed edition into a new folder
cli-unseal-file = The sealed file
cli-unseal-key = The file of your secret key, as age-keygen writes it
cli-unseal-out = The folder to open it into, which only you can look into

seal-sealed = { $path } is sealed. Files in it: { $files }. Recipients: { $recipients }.
seal-opened = The edition is in { $path }. Files: { $files }. It is confidential: delete it when it is no longer needed.
seal-no-recipients = There is nobody to seal the edition for. Name recipients with --to or --recipients.
seal-no-recipient = “{ $recipient }” is no public key of age. Such a key begins with age1.
seal-no-key = There is no usable key in { $path }. It needs lines that begin with AGE-SECRET-KEY-1, and no others but comments.
seal-no-edition = There is no edition in { $path }. Build one first: papersmart build --audience podium --out DIR
seal-public = The edition in { $path } is public: there is nothing in it to seal.
seal-foreign = “{ $path }” is not a file that an edition has. Nothing was written.
seal-occupied = { $path } is there already and is not empty. Choose another folder with --out.
seal-other-key = The file is sealed for others: this key does not open it. Nothing was written.
seal-damaged = The file is not a sealed edition, or is damaged or incomplete. Nothing was written. Ask for it to be sent again.
