package scenario
import ("testing";"os";"path/filepath")
func TestAllTmp(t *testing.T){
 fs,_:=filepath.Glob(os.Getenv("CHK"))
 for _,f:=range fs { b,_:=os.ReadFile(f); s,ds:=Parse(filepath.Base(f),b); t.Log(f,s!=nil); for _,d:=range ds { t.Log("\n"+d.String()) } 
 if s!=nil { g,_:=s.Compile(s.Theta()); t.Log("states",g.States(),"deals",len(s.Deals)) } }
}
