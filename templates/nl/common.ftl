action-save = Opslaan
