start-setup-title = Set up your workspace
