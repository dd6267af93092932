namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>Counts how many of the numbers so far are above another, in logarithmic time (a Fenwick tree).</summary>
/// <param name="size">The numbers go from 0 to one less.</param>
internal sealed class RankCounts(int size)
{
    private readonly int[] _sums = new int[size + 1];
    private int _count;

    public void Add(int number)
    {
        _count++;
        for (int i = number + 1; i <= size; i += i & -i)
        {
            _sums[i]++;
        }
    }

    public int Above(int number)
    {
        int upTo = 0;
        for (int i = number + 1; i > 0; i -= i & -i)
        {
            upTo += _sums[i];
        }

        return _count - upTo;
    }
}
