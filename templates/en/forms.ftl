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
