// A load has the machine to itself: its threads are to meet each other and not those of another test.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
