# The disk is full: reading works, saving does not.
disk-full = The disk is full. You can read, but not save. Ask the administrator to make room; saving then resumes by itself.
sign-in-full = The disk of the server is full, so nobody can sign in now. Ask whoever runs the server to make room, and then try again.
problem-full-outside-title = You cannot sign in now: the disk is full
problem-full-outside-text = You are not signed in. Ask whoever runs the server to make room, and then sign in again.
problem-full-title = Not saved: the disk is full
problem-full-text = Nothing was saved. What you saved before is safe. Ask the administrator to make room on the disk.
problem-full-kept = What you typed is still on this page. Leave it open and save again once there is room.
problem-full-again = Save again
