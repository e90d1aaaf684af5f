param "x" {
  because = [claim.siege works] # want syntax "claim\\[\"siege works\"\\]"
}
