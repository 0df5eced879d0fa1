"""The numbers that this project holds, each as a ratio of two things measured in one run."""
