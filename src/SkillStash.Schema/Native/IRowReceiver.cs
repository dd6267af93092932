namespace SkillStash.Schema;

/// <summary>Takes the rows that a statement gives.</summary>
internal interface IRowReceiver
{
    /// <summary>Begins, or begins anew: what was received of an earlier try counts for nothing.</summary>
    void Begin();

    void Receive(Statement statement);
}
