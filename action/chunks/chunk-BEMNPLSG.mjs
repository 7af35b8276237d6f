var exitStatus={clean:0,findings:1,usage:2,configuration:2,input:3,bug:4},PreflightError=class extends Error{trouble;place;advice;constructor(trouble,message,details={}){
super(message,details.cause===void 0?void 0:{cause:details.cause}),this.name="PreflightError",this.trouble=trouble,this.place=details.place,this.advice=details.
advice}};function nearest(name,candidates){let wanted=name.toLowerCase(),best,least=Math.max(2,Math.floor(wanted.length/3))+1;for(let candidate of candidates){let cost=candidate.
endsWith(`.${name}`)||candidate.toLowerCase().startsWith(wanted)?1:distance(wanted,candidate.toLowerCase(),least);cost<least&&([best,least]=[candidate,cost])}return best}
function didYouMean(name,candidates){let found=nearest(name,candidates);return found===void 0?"":`; did you mean \u201C${found}\u201D?`}function distance(left,right,limit){
if(Math.abs(left.length-right.length)>=limit)return limit;let row=Array.from({length:right.length+1},(_,index)=>index);for(let i=1;i<=left.length;i++){let next=[
i];for(let j=1;j<=right.length;j++){let change=(row[j-1]??0)+(left[i-1]===right[j-1]?0:1);next.push(Math.min(change,(row[j]??0)+1,(next[j-1]??0)+1))}row=next}return row[right.
length]??limit}export{exitStatus,PreflightError,didYouMean};
