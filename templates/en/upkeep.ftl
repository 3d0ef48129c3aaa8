upkeep-title = Backup and check
upkeep-backup = The last backup was made on { $time }.
upkeep-backup-none = No backup has been made yet. The server makes one every night at 2:30.
upkeep-backup-failed = The last attempt to make a backup failed. Look in the server's log to see what is wrong.
upkeep-check = The data was last checked on { $time }.
upkeep-check-none = The data has not been checked yet. The server does this every night after the backup.
upkeep-check-failed = The last check of the data did not succeed. Look in the server's log to see what is wrong.
upkeep-check-found = The check found something that is not right: { $codes }. Run “bestek check” on the server to see what it is.
