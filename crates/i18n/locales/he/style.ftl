style-guide-title = מדריך העיצוב
