namespace HansardMiner.People;

/// <summary>What a form of address or a given name says of its bearer; used to rule persons out, never to choose one.</summary>
internal enum Sex
{
    /// <summary>Nothing is said.</summary>
    NotSaid,

    /// <summary>Mrs, Miss, Ms, Madam, Dame, Lady, Baroness; Margaret.</summary>
    Female,

    /// <summary>Mr, Sir, Lord; Geoffrey.</summary>
    Male,
}
