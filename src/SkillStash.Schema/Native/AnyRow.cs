namespace SkillStash.Schema;

/// <summary>Whether any row was given.</summary>
internal struct AnyRow : IRowReceiver
{
    public bool IsThere { get; private set; }

    public void Begin() => IsThere = false;

    public void Receive(Statement statement) => IsThere = true;
}
