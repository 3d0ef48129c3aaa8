action-save = Save
