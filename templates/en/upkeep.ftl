upkeep-title = Backup and check
upkeep-backup = The last backup is of { $time }.
upkeep-backup-none = No backup has been made yet.
upkeep-backup-failed = The last attempt to make a backup failed. Look in the server's log to see what is wrong.
upkeep-check = The data was last checked on { $time }.
upkeep-check-none = The data has not been checked yet.
upkeep-check-failed = The last check of the data did not succeed. Look in the server's log to see what is wrong.
upkeep-check-found = The check found something that is not right: { $codes }. Run bestek check on the server to see what it is.
