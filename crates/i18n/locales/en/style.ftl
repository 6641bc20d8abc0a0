style-guide-title = Style guide
