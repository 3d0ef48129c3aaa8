# The disk is full: reading works, saving does not.
disk-full = The disk is full. You can read, but not save. Ask the administrator to make room; saving then resumes by itself.
problem-full-title = Not saved: the disk is full
problem-full-text = Nothing was saved. What you saved before is safe. Ask the administrator to make room on the disk.
problem-full-kept = What you typed is still on this page. Leave it open and save again once there is room.
problem-full-again = Save again
