namespace SkillStash.Schema;

/// <summary>A thread's turn on a connection: no other thread can begin one before this one is disposed.</summary>
internal readonly ref struct Turn(ConnectionSession session)
{
    public void Dispose() => session.Exit();
}
