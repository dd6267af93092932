namespace SkillStash.Schema;

/// <summary>Rows that nobody wants.</summary>
internal readonly struct NoRows : IRowReceiver
{
    public void Begin()
    {
    }

    public void Receive(Statement statement)
    {
    }
}
