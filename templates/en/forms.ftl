# A form that comes again.
form-done-title = This has been done already
form-done-text = This form had already been processed. Nothing was done twice.
form-other-title = This form was already sent with other content
form-other-text = What you sent now was not saved. It is shown below. Open the page again and fill it in there.
form-old-title = This form was open for more than a day
form-old-text = Nothing has been saved yet. Check that it is still right and then send it again.
form-old-again = Nothing has been saved yet. Open the page again and fill in the form there.
form-old-send = Send again
form-sent = What you sent

# Somebody else saved first.
conflict-title = Two versions: choose field by field
conflict-lead = What you sent now has not been saved yet. Choose for each field which text stays. Fields that are the same are not listed.
conflict-by = { $person } saved this on { $time } while you were busy.
conflict-by-other = Somebody who no longer takes part saved this on { $time } while you were busy.
conflict-by-yourself = You saved this yourself on { $time }, in another window.
conflict-by-somebody = Somebody else saved this while you were busy.
conflict-saved = Saved now
conflict-typed = Your text
conflict-empty = (empty)
conflict-ticked = Ticked
conflict-sealed-saved = What is in the vault stays.
conflict-sealed-typed = The price that you filled in. It replaces what is in the vault.
conflict-choose = Choose which text stays for: { $field }
conflict-save = Save the choice
conflict-rest-saved = For the rest: what is saved now
conflict-rest-typed = For the rest: your text
conflict-leave = Leave everything as it is saved now
conflict-left = Not chosen on the page before
conflict-same-title = This is there already
conflict-same-text = What you filled in is exactly what is there now. You need not do anything.
conflict-gone-title = This is no longer there
conflict-gone-text = It was taken out. Your text was not saved; you can copy it below.
conflict-not-done-title = This was changed in the meantime
conflict-not-done-text = Nothing was removed or moved. First look at what is there now.
conflict-see = See what is there now
